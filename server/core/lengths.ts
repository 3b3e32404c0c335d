/**
 * How long things last in this room: the one place that lengths are read from. In a rehearsal they are divided by its
 * pace; what belongs to fingers and networks (to take back, to be warned, to clap) is the same at any pace. RULES, H2.
 */
import { movingMsRange, talkingMsRange } from '../../shared/limits.ts'
import type { Introduces } from '../../shared/programme.ts'
import { pacedMs } from '../../shared/rehearsal.ts'
import type { Introducing } from './stage.ts'
import type { RoomState } from './state.ts'

type Lengths = Pick<RoomState, 'settings' | 'rehearsal'>

/** Long enough that a name and a few words are seen. */
const speakingMsLeast = 3_000
const itemMsLeast = 5_000

const paced = ({ rehearsal }: Pick<RoomState, 'rehearsal'>, ms: number, least: number): number => pacedMs(ms, rehearsal?.pace ?? 1, least)

/** How long people talk in the rounds under way: as the room has it, or as an item of the programme asked for it. */
export const talkingMsOf = (state: Lengths & Pick<RoomState, 'meeting'>): number => talkingMsFor(state, state.meeting?.introduces ?? null)

export const talkingMsFor = (state: Lengths, introduces: Introduces | null): number =>
  paced(state, introduces?.talkingMs ?? state.settings.talkingMs, talkingMsRange.least)

export const movingMsOf = (state: Lengths): number => paced(state, state.settings.movingMs, movingMsRange.least)

/** How long one may speak about a neighbour. */
export const speakingMsOf = (state: Pick<RoomState, 'rehearsal'>, { speakingMs }: Introducing): number => paced(state, speakingMs, speakingMsLeast)

/** An item of the programme that was planned to last so many minutes. */
export const minutesMsOf = (state: Pick<RoomState, 'rehearsal'>, minutes: number): number => paced(state, minutes * 60_000, itemMsLeast)
