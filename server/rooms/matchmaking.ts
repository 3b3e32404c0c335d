/** Makes the matching that a room wants, one at a time; the answer goes to the room like any command. */
import type { MatchingCommand } from '../core/commands.ts'
import { type MatchingRequest, wantedMatching } from '../core/matching/request.ts'
import type { RoomState } from '../core/state.ts'
import type { Ledger } from './ledger.ts'
import type { RoomParts } from './roomParts.ts'

type MatchmakingParts = Pick<RoomParts, 'clock' | 'matcher'> & {
  readonly ledger: Pick<Ledger, 'state' | 'shelf' | 'epoch'>
  /** `isAwaited`: whether the room still waits for this very one. */
  readonly handIn: (made: MatchingCommand, isAwaited: (state: RoomState) => boolean) => void
  readonly onBug: (error: unknown, command: string) => void
}

/** Returns how to make what is wanted now; nothing where nothing is, or one is under way. */
export function openMatchmaking({ ledger, clock, matcher, handIn, onBug }: MatchmakingParts): () => void {
  let isUnderWay = false

  async function make(request: MatchingRequest): Promise<void> {
    const askedAt = clock.exactNow()
    // Where another node's answer was taken and then one more was asked for, this one knows too little; where the log
    // lost what it was made from, it knows what never was.
    const before = ledger.state().upcoming?.matching
    const epoch = ledger.epoch()
    const isAwaited = ({ upcoming }: RoomState): boolean => upcoming?.matching === before && ledger.epoch() === epoch
    try {
      const made = await matcher(request)
      handIn({ type: 'useMatching', round: request.round, ...made, tookMs: clock.exactNow() - askedAt }, isAwaited)
    } catch (error) {
      // The room goes on without it, and asks again with its next step.
      onBug(error, 'match')
    } finally {
      isUnderWay = false
    }
  }

  return () => {
    const request = wantedMatching(ledger.state(), ledger.shelf().words.traitsOf)
    if (request === null || isUnderWay) return
    isUnderWay = true
    void make(request)
  }
}
