/** Makes the matching that a room wants, one at a time; the answer goes to the room like any command. */
import type { MatchingCommand } from '../core/commands.ts'
import { wantedMatching } from '../core/matching/request.ts'
import type { Ledger } from './ledger.ts'
import type { RoomParts } from './room.ts'

type MatchmakingParts = Pick<RoomParts, 'clock' | 'matcher'> & {
  readonly ledger: Pick<Ledger, 'state' | 'shelf'>
  readonly use: (made: MatchingCommand) => void
  readonly onBug: (error: unknown, command: string) => void
}

/** Returns how to make what is wanted now; nothing where nothing is, or one is under way. */
export function openMatchmaking({ ledger, clock, matcher, use, onBug }: MatchmakingParts): () => void {
  let isUnderWay = false
  return () => {
    const request = wantedMatching(ledger.state(), ledger.shelf().words.traitsOf)
    if (request === null || isUnderWay) return
    isUnderWay = true
    const askedAt = clock.exactNow()
    matcher(request)
      .then((made) => use({ type: 'useMatching', round: request.round, ...made, tookMs: clock.exactNow() - askedAt }))
      .catch((error: unknown) => onBug(error, 'match'))
      .finally(() => {
        isUnderWay = false
      })
  }
}
