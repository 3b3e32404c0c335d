import type { PersonId } from '../../../shared/ids.ts'
import { pairingOf } from '../matching/decidePairing.ts'
import { peopleById } from '../people/people.ts'
import type { RoomState, Round } from '../state.ts'

/** Where somebody stands as a round begins; undefined for nowhere that is known. */
export function standsAt(state: RoomState, id: PersonId, round: number): number | undefined {
  const spotIn = ({ matching }: Round): number | null => (matching === null ? null : (pairingOf(matching, id)?.spot ?? null))
  const before = state.rounds.filter(({ number }) => number < round)
  const home = peopleById(state).get(id)?.stays?.spot ?? null
  // Whoever stays in one place and has been there is there, also after a round that they sat out.
  if (home !== null && before.some((played) => spotIn(played) === home)) return home
  const last = before.at(-1)
  return last?.number === round - 1 ? (spotIn(last) ?? undefined) : undefined
}
