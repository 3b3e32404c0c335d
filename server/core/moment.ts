import type { TraitsOf } from './matching/company/traits.ts'

/** What a decision may know beside the room: the time, in room-clock milliseconds, and what people told of themselves. */
export type Moment = { readonly now: number; readonly traitsOf: TraitsOf }
