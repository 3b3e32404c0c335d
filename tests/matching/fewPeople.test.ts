import { expect, it } from 'vitest'
import { pairsOf } from '../../server/core/matching/met.ts'
import type { PersonId } from '../../shared/ids.ts'
import { keyOf, peopleUpTo } from '../support/matchedRounds.ts'

type Round = ReadonlySet<string>

/** Every way to make one trio and pairs of these people, each as the pairs who then talk. */
function allRounds(people: readonly PersonId[]): readonly Round[] {
  const trios = people.flatMap((a, first) =>
    people.slice(first + 1).flatMap((b, second) => people.slice(first + second + 2).map((c) => [a, b, c])),
  )
  return trios.flatMap((trio) =>
    pairings(people.filter((person) => !trio.includes(person))).map((pairs) => new Set([...pairsOf(trio), ...pairs].map(keyOf))),
  )
}

type Pairs = readonly (readonly PersonId[])[]

function pairings([first, ...rest]: readonly PersonId[]): readonly Pairs[] {
  if (first === undefined) return [[]]
  return rest.flatMap((second) => pairings(rest.filter((person) => person !== second)).map((others): Pairs => others.concat([[first, second]])))
}

const isNew = (round: Round, before: Round): boolean => [...round].every((pair) => !before.has(pair))

/** The most rounds in which nobody meets again. All first rounds are alike but for the names. */
function mostNew(people: readonly PersonId[]): number {
  const follow = (rounds: readonly Round[]): number =>
    rounds.reduce((most, round, index) => Math.max(most, 1 + follow(rounds.slice(index + 1).filter((later) => isNew(later, round)))), 0)
  const [first, ...others] = allRounds(people)
  return first === undefined ? 0 : 1 + follow(others.filter((round) => isNew(round, first)))
}

it.each([
  [3, 1],
  [5, 1],
  [7, 3],
])('[M23] %i people with a trio have %i all-new rounds and no more, all ways tried', (count, rounds) => {
  expect(mostNew(peopleUpTo(count))).toBe(rounds)
})
