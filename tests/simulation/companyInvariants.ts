/** What must hold of whom the core puts together, and where, by what they told and the host asked for. RULES, M18 and M20. */
import type { RoomEvent } from '../../server/core/events.ts'
import { type Traits, type TraitsOf } from '../../server/core/matching/company/traits.ts'
import { isPresent } from '../../server/core/people/people.ts'
import type { Pairing, Person, RoomState } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'

type Step = { readonly state: RoomState; readonly events: readonly RoomEvent[] }

/** `state`: the room after `events`. */
export function companyViolations(before: RoomState, { state, events }: Step, traitsOf: TraitsOf): readonly string[] {
  return [...placedIn(events).flatMap((pairing) => wronglyTogether({ before, state, traitsOf }, pairing)), ...wronglyPlaced(before, { state, events }), ...sharedHomes(state)]
}

/** Whom the events put together. */
const placedIn = (events: readonly RoomEvent[]): readonly Pairing[] =>
  events.flatMap((event) => (event.type === 'matchingMade' ? event.matching.pairings : event.type === 'matchingRepaired' ? event.formed : []))

type Company = { readonly before: RoomState; readonly state: RoomState; readonly traitsOf: TraitsOf }

/**
 * [M18] What the host asked for holds for those who told theirs, in what is mended too. A talk under way is left in peace,
 * and so are the pairs of a matching that was settled before it was asked or told [M23].
 */
function wronglyTogether({ before, state: { settings }, traitsOf }: Company, { members }: Pairing): readonly string[] {
  const settled = before.upcoming?.isLocked === true ? before.upcoming.matching : null
  const stood = [before.rounds.at(-1)?.matching, settled].flatMap((matching) => matching?.pairings ?? [])
  const isNew = ([one, other]: readonly [PersonId, PersonId]): boolean => !stood.some((pairing) => pairing.members.includes(one) && pairing.members.includes(other))
  const pairs = pairsOf(members).filter(isNew).map(([one, other]): [Traits, Traits] => [traitsOf(one), traitsOf(other)])
  const areColleagues = pairs.some(([one, other]) => one.organisation !== null && one.organisation === other.organisation)
  const areMute = pairs.some(([one, other]) => ![one, other].some(({ languages }) => languages.length === 0) && !one.languages.some((language) => other.languages.includes(language)))
  const areOneGroup = pairs.some(([one, other]) => one.group !== null && one.group === other.group)
  const isForbidden = settings.across === 'surplusRests' || (settings.across === 'surplusThird' && members.length === 2)
  const wrong = {
    '[M18] two of one organisation are together': settings.sameOrganisation === 'never' && areColleagues,
    '[M18] two who share no language are together': settings.needsSharedLanguage && areMute,
    '[M18] two of one group are together': isForbidden && areOneGroup,
  }
  return Object.entries(wrong).flatMap(([sentence, isWrong]) => (isWrong ? [`${sentence}: ${members.join(' ')}`] : []))
}

/** [M20] Partners come to whoever stays in one place; of two who stay, one comes to the other. */
function wronglyPlaced(before: RoomState, { state, events }: Step): readonly string[] {
  const stood = before.rounds.at(-1)?.matching?.pairings ?? []
  const all = [...(state.rounds.at(-1)?.matching?.pairings ?? []), ...(state.upcoming?.matching?.pairings ?? [])]
  return placedIn(events).flatMap(({ members, spot }) => {
    // Whoever rests and joins a pair goes to them.
    const stays = members.flatMap((member) => (personIn(state, member)?.standing === 'resting' ? [] : (personIn(state, member)?.stays ?? [])))
    const homes = stays.flatMap((known) => known.spot ?? [])
    // Whoever stays at the first spot that they talk at has none yet, and a spot may be held by others still.
    const isFree = homes.some((home) => !all.some((other) => other.spot === home))
    if (spot === null || !isFree || homes.length < stays.length) return []
    // A spot that was given while they walked, to somebody who stands elsewhere already, holds from the next round.
    const isThere = (member: PersonId): boolean => stood.some((pairing) => pairing.spot === spot && pairing.members.includes(member))
    if (members.some((member) => personIn(state, member)?.stays !== null && isThere(member))) return []
    return homes.includes(spot) ? [] : [`[M20] ${members.join(' ')} stand at ${spot}, and not at ${homes.join(' or ')}`]
  })
}

/** [M20] No two stay at one spot. */
function sharedHomes({ people }: RoomState): readonly string[] {
  const homes = people.filter(isPresent).flatMap(({ stays }) => stays?.spot ?? [])
  return new Set(homes).size === homes.length ? [] : ['[M20] two stay at one spot']
}

const personIn = ({ people }: RoomState, id: PersonId): Person | undefined => people.find((person) => person.id === id)
const pairsOf = (members: readonly PersonId[]): readonly (readonly [PersonId, PersonId])[] =>
  members.flatMap((one, index) => members.slice(index + 1).map((other) => [one, other] as const))
