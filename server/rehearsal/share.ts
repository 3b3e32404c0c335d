import { hashOf } from '../core/matching/chance.ts'
import type { RoomState } from '../core/state.ts'

/** A number in [0, 1) from the room's seed and whatever it is for. */
export const share = ({ seed }: Pick<RoomState, 'seed'>, ...parts: readonly number[]): number => hashOf(seed, ...parts) / 2 ** 32
