import { describe, expect, it } from 'vitest'
import { companyOf } from '../../server/core/matching/company/company.ts'
import { weightMost } from '../../server/core/matching/company/tiers.ts'
import { weightsOf } from '../../server/core/matching/company/weights.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { outlookOf } from '../../server/core/matching/outlook.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { type Traits, noTraits } from '../../server/core/matching/company/traits.ts'
import type { Matching, MetPair } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import { keyOf, pairsOf } from '../../server/core/matching/met.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { p, peopleUpTo, requestFor } from '../support/matchedRounds.ts'
import { randomFrom } from '../support/random.ts'
import { givenRoom } from '../support/givenRoom.ts'

const matched = (request: MatchingRequest): Matching => matchWithReport({ ...request, meetsGap: true }).matching
const told = (traits: readonly Partial<Traits>[]): Record<PersonId, Traits> =>
  Object.fromEntries(traits.map((some, index) => [p(index + 1), { ...noTraits, ...some }]))

/** Whoever of these pairs has not met and can help, by definition. */
function fitsIn(pairs: readonly MetPair[], { traits, met, acquainted }: MatchingRequest): number {
  const known = new Set([...met, ...acquainted].map((pair) => keyOf(...pair)))
  const helps = (one: PersonId, other: PersonId): boolean => (traits[one] ?? noTraits).seeks.some((term) => (traits[other] ?? noTraits).offers.includes(term))
  return pairs.filter(([one, other]) => !known.has(keyOf(one, other)) && (helps(one, other) || helps(other, one))).length
}

function allPairings(people: readonly PersonId[]): readonly (readonly MetPair[])[] {
  const [first, ...rest] = people
  if (first === undefined) return [[]]
  return rest.flatMap((other) => allPairings(rest.filter((person) => person !== other)).map((pairs) => [[first, other] as const].concat(pairs)))
}

/** By trying all ways to pair the room. */
const fitsMostIn = (room: MatchingRequest): number => Math.max(...allPairings(room.sure).map((pairs) => fitsIn(pairs, room)))

/** Six or eight people, of whom each seeks and offers a few of three things, and many have met. */
function roomFrom(seed: number): MatchingRequest {
  const random = randomFrom(seed)
  const people = peopleUpTo(6 + 2 * random.below(2))
  const some = (): readonly string[] => ['a', 'b', 'c'].filter(() => random.chance(0.25))
  const traits = told(people.map(() => ({ seeks: some(), offers: some() })))
  return requestFor(people, { traits, met: pairsOf(people).filter(() => random.chance(0.4)), seed })
}

const pairsIn = ({ pairings }: Matching): readonly MetPair[] => pairings.flatMap(({ members }) => pairsOf(members))

describe('[K11] meet the gap', () => {
  it('puts help that fits before a rematch, and before two who came together', () => {
    const traits = told([{ seeks: ['a'] }, { offers: ['a'] }, {}, {}])
    const tied: Partial<MatchingRequest> = { traits, met: [[p(3), p(4)], [p(3), p(4)]], cameTogether: [[p(3), p(4)]] }
    const matching = matched(requestFor(peopleUpTo(4), tied))
    expect(pairsIn(matching).map((pair) => pair.toSorted())).toContainEqual([p(1), p(2)])
  })

  it('looks for those who have not met, and never for two who must not', () => {
    const traits = told([{ seeks: ['a'] }, { offers: ['a'] }, {}, {}])
    const isTogether = (tied: Partial<MatchingRequest>): boolean => fitsIn(pairsIn(matched(requestFor(peopleUpTo(4), { traits, ...tied }))), requestFor(peopleUpTo(4), { traits })) > 0
    expect(isTogether({})).toBe(true)
    expect(isTogether({ met: [[p(1), p(2)]] })).toBe(false)
    expect(isTogether({ apart: [[p(1), p(2)]] })).toBe(false)
  })

  it('has as many fits as any pairing of all has, whoever has met whom', () => {
    const rooms = seedsUpTo(40).map(roomFrom)
    const missed = rooms.filter((room) => fitsIn(pairsIn(matched(room)), room) !== fitsMostIn(room)).map(({ seed }) => seed)
    expect(missed).toEqual([])
    expect(rooms.some((room) => fitsMostIn(room) > 1)).toBe(true)
  })

  it('pairs everybody, and an odd one in a trio as ever', () => {
    const traits = told([{ seeks: ['a'] }, { offers: ['a'] }, {}, {}, {}])
    const { pairings, byes } = matched(requestFor(peopleUpTo(5), { traits }))
    expect(byes).toEqual([])
    expect(pairings.flatMap(({ members }) => members)).toHaveLength(5)
  })

  it('[P15] leaves the weights of a huge room exact, where all that can be has been: no number of fits is worth leaving anybody out', () => {
    const people = peopleUpTo(3_000)
    const some: readonly MetPair[] = [[p(1), p(9)], [p(1), p(9)]]
    const traits = told(people.map((_, index) => (index % 2 === 0 ? { seeks: ['a'] } : { offers: ['a'] })))
    const lastTrio = Object.fromEntries(people.map((person, index) => [person, index % 9]))
    const request = { ...requestFor(people, { traits, met: some, acquainted: some, cameTogether: some, lastTrio }), meetsGap: true }
    const company = companyOf(request)
    const weights = weightsOf(company, 1)
    const [one = 0, other = 0] = [p(1), p(2)].map((person) => company.people.indexOf(person))
    expect(weights.benchLeast).toBeLessThan(weightMost)
    expect(weights.pair(one, other) * (people.length / 2)).toBeLessThan(weights.benchLeast)
  })

  it('is an item of the programme, for as long as its rounds last', () => {
    const plan = { kind: 'meeting', rounds: 1, talkingMs: 60_000, questions: 'same', meetsGap: true } as const
    const room = givenRoom({ people: 4 }).when({ type: 'addItem', item: { plan, title: null }, after: null })
    const begun = room.when({ type: 'beginItem', id: room.state.programme.items[0]?.id ?? 0, from: null })
    expect(begun.state.meeting).toMatchObject({ meetsGap: true })
    const later = begun.after(200_000)
    expect(later.state.meeting).toBeNull()
    expect(later.when({ type: 'start', round: 2, plan: { kind: 'rounds', count: 1 } }).state.meeting).toMatchObject({ meetsGap: false })
  })

  it('tells beforehand how many pairs would fit: as many as then do, and none who have met', () => {
    const traits = told([{ seeks: ['a'] }, { offers: ['a'] }, { offers: ['a', 'b'] }, { seeks: ['b'] }, { seeks: ['a'] }, {}])
    const traitsOf = (person: PersonId): Traits => traits[person] ?? noTraits
    const { state } = givenRoom({ people: 6 })
    expect(outlookOf(state, traitsOf).fits).toBe(2)
    expect(fitsIn(pairsIn(matched(requestFor(peopleUpTo(6), { traits }))), requestFor(peopleUpTo(6), { traits }))).toBe(2)
    const known = [[p(1), p(2)], [p(2), p(5)]] as const
    expect(outlookOf({ ...state, acquainted: known }, traitsOf).fits).toBe(1)
    expect(outlookOf(state, () => noTraits).fits).toBe(0)
  })
})
