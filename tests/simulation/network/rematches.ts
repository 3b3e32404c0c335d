/** [M4] Whether a matching that was made has two meet again who need not: tried out, independently of the solver. */
import type { RoomEvent } from '../../../server/core/events.ts'
import { isDoubtful } from '../../../server/core/people/people.ts'
import type { MetPair, RoomState } from '../../../server/core/state.ts'
import type { PersonId } from '../../../shared/ids.ts'

/** `states`: the room after each entry, the last one's events being `events`. */
export function rematchesIn(states: readonly RoomState[], events: readonly RoomEvent[]): readonly string[] {
  const made = events.find((event) => event.type === 'matchingMade')
  const after = states.at(-1)
  // One that is to be made again says nothing yet.
  if (made === undefined || after === undefined || events.some(({ type }) => type === 'matchingWanted')) return []
  const askedIn = states.slice(0, -1).findLastIndex((state, index) => isAsked(state, made.round) && !isAsked(states[index - 1], made.round))
  const asked = states[askedIn]
  const hasWishes = after.wishes.length > 0 || after.acquainted.length > 0
  if (asked === undefined || hasWishes) return []
  // It was made from one of the states since. Who was looked for in vain meanwhile has not been met after all.
  const since = states.slice(askedIn, -1)
  if (since.some(({ people }) => people.some(isDoubtful))) return []
  const [met = new Set<string>(), ...others] = since.map((state) => metIn(state, made.round))
  for (const pair of met) if (others.some((other) => !other.has(pair))) met.delete(pair)
  const groups = made.matching.pairings.map(({ members }) => members)
  if (!groups.some((members) => isRematch(members, met))) return []
  return canAllBeNew(groups.flat(), met) ? ['[M4] a rematch that could be avoided'] : []
}

const isAsked = (state: RoomState | undefined, round: number): boolean => state?.upcoming?.round === round && state.upcoming.isWanted

function metIn({ rounds }: RoomState, before: number): Set<string> {
  return new Set(rounds.filter(({ number }) => number < before).flatMap(({ met }) => met.flatMap(bothWays)))
}

const key = (one: PersonId, other: PersonId): string => `${one} ${other}`
const bothWays = ([one, other]: MetPair): readonly string[] => [key(one, other), key(other, one)]
const isRematch = (members: readonly PersonId[], met: ReadonlySet<string>): boolean =>
  members.some((one, index) => members.slice(index + 1).some((other) => met.has(key(one, other))))

/** In pairs, and one trio where the number is odd. */
function canAllBeNew(people: readonly PersonId[], met: ReadonlySet<string>): boolean {
  const [first, ...rest] = people
  if (first === undefined) return true
  const others = rest.filter((other) => !met.has(key(first, other)))
  const without = (...gone: readonly PersonId[]): readonly PersonId[] => rest.filter((person) => !gone.includes(person))
  if (others.some((other) => people.length !== 3 && canAllBeNew(without(other), met))) return true
  if (people.length % 2 === 0) return false
  return others.some((one, index) =>
    others.slice(index + 1).some((other) => !met.has(key(one, other)) && canAllBeNew(without(one, other), met)),
  )
}
