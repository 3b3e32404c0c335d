/** Two are together who must not meet after all: somebody asked for it after the matching was settled. */
import type { PersonId } from '../../../shared/ids.ts'
import { isStaying } from '../people/people.ts'
import type { Matching, Pairing, RoomState } from '../state.ts'
import { exchangeFor } from './exchange.ts'
import type { Burden } from './nearby.ts'

/** The matching with such pairings exchanged with others, or broken up. The same value where there are none. */
export function withoutApart(state: RoomState, matching: Matching, burden: Burden): Matching {
  const areApart = apartIn(state)
  if (areApart === null) return matching
  let { pairings } = matching
  for (const pairing of matching.pairings) {
    const [one] = apartWithin(pairing, areApart)
    if (one === undefined) continue
    const others = pairings.filter((other) => other !== pairing && other.members.length === 2)
    const formed = pairing.members.length === 2 ? exchangeFor(pairing, others, helpingIn(state, burden)) : null
    const moved = new Set(formed?.flatMap(({ members }) => members) ?? pairing.members)
    pairings = [...pairings.filter(({ members }) => !members.some((person) => moved.has(person))), ...(formed ?? brokenUp(pairing, areApart))]
  }
  return pairings === matching.pairings ? matching : { pairings, byes: matching.byes }
}

type AreApart = (first: PersonId, second: PersonId) => boolean

function apartIn({ wishes }: RoomState): AreApart | null {
  const pairs = wishes.filter(({ kind }) => kind === 'apart').map(({ people }) => people)
  if (pairs.length === 0) return null
  return (first, second) => pairs.some((pair) => pair.includes(first) && pair.includes(second))
}

const helpingIn = (state: RoomState, burden: Burden) => ({ burden, burdenMost: Infinity, isStaying: (person: PersonId) => isStaying(state, person) })

const apartWithin = ({ members }: Pairing, areApart: AreApart): readonly PersonId[] =>
  members.filter((person) => members.some((other) => other !== person && areApart(person, other)))

/** One after the other goes until the rest may stand together. */
function brokenUp(pairing: Pairing, areApart: AreApart): readonly Pairing[] {
  const [goes] = apartWithin(pairing, areApart)
  if (goes === undefined) return [pairing]
  const rest = { ...pairing, members: pairing.members.filter((person) => person !== goes) }
  return [{ ...pairing, members: [goes] }, ...brokenUp(rest, areApart)]
}
