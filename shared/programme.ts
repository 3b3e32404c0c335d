/**
 * The programme: what happens in the room, item by item. The host prepares it and changes it as the evening goes;
 * rounds run under the item that is a meeting, everything else is gathering with a title.
 */
import { type Range, itemMinutesRange } from './limits.ts'

/** What an item is, without what it is called. `minutes` null: as long as it takes. */
export type ItemPlan =
  | OpenPlan
  /** Four to six around a question that people brought; where none were chosen, around the deck's. */
  | { readonly kind: 'groups'; readonly minutes: number; readonly size: GroupSize; readonly questions?: readonly GroupQuestion[] }
  /** So many rounds two and two. `meetsGap`: those who have not met and can help each other come first of all. */
  | {
      readonly kind: 'meeting'
      readonly rounds: number
      readonly talkingMs: number
      readonly questions: 'same' | 'eachRound'
      readonly meetsGap?: true
    }
  /** Two talk, and then present each other to the rest. */
  | ({ readonly kind: 'introductions' } & Introduces)

/** How long two talk, and whether Klapp tells them with whom or they turn to whoever stands next to them. */
export type Introduces = { readonly talkingMs: number; readonly pairs: 'byKlapp' | 'byThemselves' }

/**
 * The room as it stands, with a title: a gathering (a lecture, a visit, a tasting: what people come for), a member who
 * speaks, fika with free talk, goodbye.
 */
type OpenPlan = { readonly kind: (typeof openKinds)[number]; readonly minutes: number | null }

export const openKinds = ['gathering', 'speaker', 'fika', 'goodbye'] as const
export const groupSizes = [4, 5, 6] as const
export type GroupSize = (typeof groupSizes)[number]

/** One of the deck's, or what somebody in the room suggested. */
export type GroupQuestion = { readonly kind: 'deck'; readonly id: string } | { readonly kind: 'suggested'; readonly id: number }

/** How long introductions take at most, however many people there are: larger rooms speak in parallel groups. */
export const introductionsMinutesMost = 10
/** Up to so many people listen to each other all together. */
export const introductionsTogether = 16
/** In larger rooms so many do. */
export const introductionsGroup: Range = { least: 6, most: 8 }
/** How long one may speak about one's neighbour. */
export const speakingMsRange: Range = { least: 20_000, most: 60_000 }

/** The minutes an item is likely to take in a room of so many people; null where nobody can know. */
export function minutesOf(plan: ItemPlan, { people, movingMs }: { readonly people: number; readonly movingMs: number }): number | null {
  switch (plan.kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
    case 'goodbye':
    case 'groups':
      return plan.minutes
    case 'meeting':
      return (plan.rounds * (plan.talkingMs + movingMs)) / 60_000
    case 'introductions':
      return (movingMs + plan.talkingMs) / 60_000 + presentingMinutes(people)
  }
}

function presentingMinutes(people: number): number {
  const speakers = people > introductionsTogether ? introductionsGroup.most : people
  return Math.min(introductionsMinutesMost, (speakers * speakingMsRange.most) / 60_000)
}

/** Whole minutes, as a host sets them. */
export const isItemMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= itemMinutesRange.least && minutes <= itemMinutesRange.most
