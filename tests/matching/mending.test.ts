/** A matching that broke, and what was asked and told: the mended one obeys as well. */
import { describe, expect, it } from 'vitest'
import { repairOf } from '../../server/core/matching/mending/repair.ts'
import { type Traits, noTraits } from '../../server/core/matching/company/traits.ts'
import type { Matching, Pairing, Person, RoomState, Wish } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Settings } from '../../shared/settings.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { givenRounds, p } from '../support/givenRoom.ts'

type Broken = {
  readonly pairings: readonly Pairing[]
  readonly byes?: readonly PersonId[]
  readonly gone?: readonly PersonId[]
  readonly apart?: readonly (readonly [PersonId, PersonId])[]
  readonly cameTogether?: readonly (readonly [PersonId, PersonId])[]
  readonly acquainted?: readonly (readonly [PersonId, PersonId])[]
  /** Who stays in one place, and the spot where. */
  readonly stays?: Readonly<Record<PersonId, number>>
  readonly first?: readonly PersonId[]
  readonly second?: readonly PersonId[]
  readonly settings?: Partial<Settings>
  /** In a round in which needs meet help: the first can help the second. */
  readonly helps?: readonly (readonly [PersonId, PersonId])[]
  readonly seed?: number
}

/** A pairing at this spot. */
const at = (spot: number, ...members: readonly number[]): Pairing => ({ spot, members: members.map(p) })

function mended(broke: Broken): Matching {
  const { pairings, byes = [], gone = [], apart = [], cameTogether = [], acquainted = [] } = broke
  const { stays = {}, first = [], second = [], settings = {}, helps = [], seed = 1 } = broke
  const count = pairings.flatMap(({ members }) => members).length + byes.length
  const { state } = givenRounds({ people: count, seed })
  const matching: Matching = { pairings, byes }
  const wish = (kind: Wish['kind']) => (people: Wish['people'], index: number): Wish => ({ id: index, kind, people, by: null })
  const wishes = [...apart.map(wish('apart')), ...cameTogether.map(wish('cameTogether'))]
  const groupOf = (person: PersonId): Traits['group'] => (first.includes(person) ? 'first' : second.includes(person) ? 'second' : null)
  const broken: RoomState = {
    ...state,
    settings: { ...state.settings, ...settings },
    wishes,
    acquainted,
    meeting: state.meeting === null ? null : { ...state.meeting, meetsGap: helps.length > 0 },
    people: state.people.map((person): Person => {
      const spot = stays[person.id]
      const known: Person = spot === undefined ? person : staying(person, spot)
      return gone.includes(person.id) ? left(known) : known
    }),
    rounds: [{ number: 1, isIntroduction: false, prompt: { kind: 'deck', id: 'business.together' }, matching, found: [], beckoned: [], coming: [], report: null, met: [] }],
  }
  const traitsOf = (person: PersonId): Traits => ({
    ...noTraits,
    group: groupOf(person),
    offers: helps.flatMap(([helper], index) => (helper === person ? [`help ${index}`] : [])),
    seeks: helps.flatMap(([, helped], index) => (helped === person ? [`help ${index}`] : [])),
  })
  const repair = repairOf(broken, { round: 1, matching, newcomersWait: false, traitsOf })
  if (repair === null) return matching
  const touched = new Set([...repair.formed.flatMap(({ members }) => members), ...repair.released, ...repair.byes])
  return { pairings: [...pairings.filter(({ members }) => !members.some((person) => touched.has(person))), ...repair.formed], byes: repair.byes }
}

const staying = (person: Person, spot: number): Person => ({ ...person, stays: { spot } })
const left = (person: Person): Person => ({ ...person, standing: 'left' })

const shown = ({ pairings, byes }: Matching): readonly string[] =>
  [...pairings.map(({ spot, members }) => `${spot}: ${members.toSorted().join(' ')}`), ...byes.map((person) => `bye ${person}`)].toSorted()

describe('never to meet', () => {
  it('[M17] two pairs who must not meet part from each other at once, and everybody is placed once', () => {
    const matching = mended({ pairings: [at(1, 1, 2), at(2, 3, 4), at(3, 5, 6)], apart: [[p(1), p(2)], [p(3), p(4)]] })
    expect(matching.pairings.flatMap(({ members }) => members).toSorted()).toEqual([1, 2, 3, 4, 5, 6].map(p))
    expect(shown(matching)).toContain('3: p5 p6')
    expect(matching.pairings.some(({ members }) => members.includes(p(1)) && members.includes(p(2)))).toBe(false)
    expect(matching.pairings.some(({ members }) => members.includes(p(3)) && members.includes(p(4)))).toBe(false)
  })

  it('[M17] [M7] where one of the two has left, no other pair is disturbed for it', () => {
    const matching = mended({ pairings: [at(1, 1, 2), at(2, 3, 4)], gone: [p(2)], apart: [[p(1), p(2)]] })
    expect(shown(matching)).toEqual(['2: p1 p3 p4'])
  })

  it('[M17] nobody is exchanged for somebody who has left', () => {
    const matching = mended({ pairings: [at(1, 1, 2), at(2, 3, 4), at(3, 5, 6)], gone: [p(4)], apart: [[p(1), p(2)]] })
    expect(matching.pairings.filter(({ members }) => members.length === 2)).toHaveLength(1)
    expect(shown(matching).join(' ')).not.toContain('p4')
    expect(matching.pairings.flatMap(({ members }) => members)).toHaveLength(5)
  })

  it('[M17] [M20] of a trio the one who stays in one place does so', () => {
    const matching = mended({ pairings: [at(1, 1, 2, 3), at(2, 4, 5)], apart: [[p(1), p(2)]], stays: { [p(1)]: 1 } })
    expect(shown(matching)).toEqual(['1: p1 p3', '2: p2 p4 p5'])
  })

  it('[M17] [M20] who stays in one place is not the one who walks in an exchange', () => {
    const matching = mended({ pairings: [at(1, 1, 2), at(2, 3, 4)], apart: [[p(1), p(2)]], stays: { [p(1)]: 1, [p(3)]: 2 } })
    expect(shown(matching)).toEqual(['1: p1 p4', '2: p2 p3'])
  })
})

describe('the pair that takes somebody in', () => {
  const pairings = [at(1, 1, 2), at(2, 3, 4), at(3, 5, 6)]

  it.each([
    ['came together', { cameTogether: [[p(1), p(3)]] }],
    ['knew each other', { acquainted: [[p(1), p(4)]] }],
    ['must not meet', { apart: [[p(1), p(4)]] }],
  ] as const)('[M7] [M13] is not one of which two %s, where there is another', (_, ties) => {
    expect(shown(mended({ pairings, gone: [p(2)], ...ties }))).toEqual(['2: p3 p4', '3: p1 p5 p6'])
  })
})

describe('two groups that meet only across', () => {
  const across = { first: [p(1), p(2)], second: [p(3), p(4), p(5), p(6)], settings: { across: 'surplusThird' } } as const

  it('[M18] whoever came as a third goes on to another pair when the one they both met is gone', () => {
    const matching = mended({ ...across, pairings: [at(1, 1, 3, 5), at(2, 2, 4), at(3, 6, 7)], second: [p(3), p(4), p(5), p(6)], gone: [p(1)] })
    const trios = matching.pairings.filter(({ members }) => members.length === 3)
    expect(trios).toHaveLength(2)
    expect(matching.pairings.some(({ members }) => members.toSorted().join(' ') === 'p3 p5')).toBe(false)
  })

  it('[M18] whoever is alone is no pair with one of their own group whom a trio gives up', () => {
    const matching = mended({ ...across, pairings: [at(1, 1, 3, 5), at(2, 2, 4)], gone: [p(2)] })
    expect(shown(matching)).toEqual(['1: p1 p3 p5', 'bye p4'])
  })

  it('[M18] an exchange puts no two of one group together', () => {
    const matching = mended({ ...across, pairings: [at(1, 1, 3), at(2, 2, 4)], apart: [[p(1), p(3)]] })
    expect(shown(matching).map((line) => line.slice(3))).toEqual(['p1 p4', 'p2 p3'])
  })

  it('[M18] the surplus joins as the third also where an odd number sits out', () => {
    const matching = mended({ ...across, settings: { ...across.settings, odd: 'bye' }, pairings: [at(1, 1, 3), at(2, 2, 4)], gone: [p(2)] })
    expect(shown(matching)).toEqual(['1: p1 p3 p4'])
  })
})

describe('staying in one place', () => {
  it('[M20] a pair comes to whoever stays and lost their partner', () => {
    expect(shown(mended({ pairings: [at(1, 1, 2), at(2, 3, 4)], gone: [p(2)], stays: { [p(1)]: 1 } }))).toEqual(['1: p1 p3 p4'])
    // Where one of the pair stays, too, one of the two has to come.
    expect(shown(mended({ pairings: [at(1, 1, 2), at(2, 3, 4)], gone: [p(2)], stays: { [p(1)]: 1, [p(3)]: 2 } }))).toEqual(['2: p1 p3 p4'])
  })

  it.each([1, 2])('[M20] nobody else takes the spot of somebody who stays, even if it was to be theirs: person %i', (number) => {
    const spots = seedsUpTo(10).map((seed) => {
      const { pairings } = mended({ pairings: [at(1, 1, 2)], byes: [p(3), p(4)], apart: [[p(1), p(2)]], stays: { [p(number)]: 1 }, seed })
      return pairings.map(({ spot, members }) => `${spot}${members.includes(p(number)) ? ' stays' : ''}`).toSorted()
    })
    expect(spots).toEqual(seedsUpTo(10).map(() => ['1 stays', '2']))
  })

  it('[M20] a trio that gives up whoever stays leaves them the spot', () => {
    const matching = mended({
      pairings: [at(1, 1, 2, 3), at(2, 4, 5)],
      gone: [p(5)],
      apart: [[p(4), p(2)], [p(4), p(3)]],
      stays: { [p(1)]: 1 },
    })
    expect(shown(matching)).toEqual(['1: p1 p4', '2: p2 p3'])
  })
})

describe('[K11] where needs meet help', () => {
  const pairings = [at(1, 1, 2), at(2, 3, 4), at(3, 5, 6)]

  it('whoever is left joins a pair in which one helps, before the nearest', () => {
    expect(shown(mended({ pairings, gone: [p(2)] }))).toContain('2: p1 p3 p4')
    expect(shown(mended({ pairings, gone: [p(2)], helps: [[p(5), p(1)]] }))).toEqual(['2: p3 p4', '3: p1 p5 p6'])
  })

  it('two who may not meet change with those who can help them', () => {
    const matching = mended({ pairings, apart: [[p(1), p(2)]], helps: [[p(1), p(6)]] })
    expect(matching.pairings.map(({ members }) => members.toSorted())).toContainEqual([p(1), p(6)])
    expect(shown(matching)).toContain('2: p3 p4')
  })

  it('a pair that fits is not taken apart for it, nor a trio in which two do', () => {
    expect(shown(mended({ pairings, apart: [[p(1), p(2)]], helps: [[p(3), p(4)]] }))).toContain('2: p3 p4')
    const trio = [at(1, 1, 2, 3), at(2, 4, 5)]
    expect(shown(mended({ pairings: trio, gone: [p(5)], helps: [[p(3), p(1)]] }))).toContain('1: p1 p3')
    expect(shown(mended({ pairings: trio, gone: [p(5)], helps: [[p(2), p(4)]] }))).toContain('1: p1 p3')
  })

  it('one helps, though two who came together are a pair then', () => {
    const two = [at(1, 1, 2), at(2, 3, 4)]
    const matching = mended({ pairings: two, apart: [[p(1), p(2)]], helps: [[p(1), p(3)]], cameTogether: [[p(2), p(4)]] })
    expect(matching.pairings.map(({ members }) => members.toSorted())).toContainEqual([p(1), p(3)])
    expect(mended({ pairings: two, apart: [[p(1), p(2)]], cameTogether: [[p(2), p(4)]] }).pairings.map(({ members }) => members.toSorted())).toContainEqual([p(1), p(4)])
  })
})
