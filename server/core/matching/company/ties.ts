/** What ties people together and keeps them apart: what has been, what was asked for, and what they told. */
import type { PersonId } from '../../../../shared/ids.ts'
import type { Settings } from '../../../../shared/settings.ts'
import type { MetPair, Person, RoomState, Round, Wish } from '../../state.ts'
import { isPresent } from '../../people/people.ts'
import { metPairs, timesMetIn } from '../met.ts'
import { type Traits, type TraitsOf, noTraits } from './traits.ts'

/** What the host has said of who meets whom. */
export type Rules = Pick<Settings, 'sameOrganisation' | 'needsSharedLanguage' | 'across'>

export type Ties = {
  readonly met: readonly MetPair[]
  /** Pairs who must not meet, not in a trio either. */
  readonly apart: readonly MetPair[]
  /** Pairs who are put together only where nothing else is possible. */
  readonly cameTogether: readonly MetPair[]
  /** Pairs who knew each other before. It weighs less than having met this evening. */
  readonly acquainted: readonly MetPair[]
  /** Pairs whom the host wants to meet, and who have not yet. Those of somebody who leaves early come first. */
  readonly wanted: readonly MetPair[]
  readonly leavingSoon: readonly PersonId[]
  readonly rules: Rules
  /** Who is not named told nothing. */
  readonly traits: Readonly<Record<PersonId, Traits>>
  /** Who stays in one place, and the spot where; null for the one they come to stand at first. */
  readonly stays: Readonly<Record<PersonId, number | null>>
}

/** The ties among these people after the rounds `before`. */
export function tiesAmong(state: RoomState, people: readonly Person[], before: readonly Round[], traitsOf: TraitsOf): Ties {
  const { sameOrganisation, needsSharedLanguage, across } = state.settings
  const asked = (kind: Wish['kind']): readonly MetPair[] => state.wishes.filter((wish) => wish.kind === kind).map((wish) => wish.people)
  const met = metPairs(before)
  return {
    met,
    apart: asked('apart'),
    cameTogether: asked('cameTogether'),
    acquainted: state.acquainted,
    wanted: unmet(asked('meet'), met),
    leavingSoon: people.filter(({ leavesAt }) => leavesAt !== null).map(({ id }) => id),
    rules: { sameOrganisation, needsSharedLanguage, across },
    traits: Object.fromEntries(people.flatMap(({ id }) => (traitsOf(id) === noTraits ? [] : [[id, traitsOf(id)]]))),
    // Also of those who rest: their spot is theirs.
    stays: Object.fromEntries(state.people.filter(isPresent).flatMap(({ id, stays }) => (stays === null ? [] : [[id, stays.spot]]))),
  }
}

function unmet(pairs: readonly MetPair[], met: readonly MetPair[]): readonly MetPair[] {
  if (pairs.length === 0) return pairs
  const timesMet = timesMetIn(met)
  return pairs.filter(([one, other]) => timesMet(one, other) === 0)
}
