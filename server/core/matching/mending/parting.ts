/** Two are together who must not meet after all: somebody asked for it after the matching was settled. */
import type { PersonId } from '../../../../shared/ids.ts'
import { isStaying } from '../../people/people.ts'
import type { Pairing, RoomState } from '../../state.ts'
import { exchangeFor } from './exchange.ts'
import type { Burden } from './nearby.ts'

/** The pairings of people who are here, with such as must not be exchanged with others, or broken up. */
export function withoutApart(state: RoomState, here: readonly Pairing[], burden: Burden): readonly Pairing[] {
  const areApart = apartIn(state)
  if (areApart === null) return here
  let pairings = here
  for (const pairing of here) {
    // One that has helped another on the way is no more.
    if (!pairings.includes(pairing) || apartWithin(pairing, areApart).length === 0) continue
    const others = pairings.filter((other) => other !== pairing && other.members.length === 2)
    const formed = pairing.members.length === 2 ? exchangeFor(pairing, others, helpingIn(state, burden)) : null
    const moved = new Set(formed?.flatMap(({ members }) => members) ?? pairing.members)
    pairings = [...pairings.filter(({ members }) => !members.some((person) => moved.has(person))), ...(formed ?? brokenUp(state, pairing, areApart))]
  }
  return pairings
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

/** One after the other goes until the rest may stand together; last whoever stays in one place. */
function brokenUp(state: RoomState, pairing: Pairing, areApart: AreApart): readonly Pairing[] {
  const among = apartWithin(pairing, areApart)
  const goes = among.find((person) => !isStaying(state, person)) ?? among[0]
  if (goes === undefined) return [pairing]
  const rest = { ...pairing, members: pairing.members.filter((person) => person !== goes) }
  return [{ ...pairing, members: [goes] }, ...brokenUp(state, rest, areApart)]
}
