import { describe, expect, it } from 'vitest'
import { assignSpots, type Standing } from '../../server/core/matching/assignSpots.ts'
import type { PersonId } from '../../shared/ids.ts'
import { type Floor, openFloor } from '../../shared/spots.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { p } from '../support/matchedRounds.ts'
import { type Random, randomFrom } from '../support/random.ts'

type Groups = readonly (readonly PersonId[])[]

describe('where pairings stand', () => {
  it('[P13] as many stay as can be, trios and newcomers among them, and spots are numbered from 1', () => {
    for (const seed of seedsUpTo(400)) {
      const { groups, standing } = anyRoom(randomFrom(seed))
      const pairings = assignSpots(groups, standing)
      const stays = pairings.filter(({ spot, members }) => members.some((person) => standing.spots[person] === spot))
      expect(stays.length, `seed ${seed}`).toBe(mostStaying(groups, standing))
      expect(pairings.map(({ spot }) => spot), `seed ${seed}`).toEqual(groups.map((_, index) => index + 1))
    }
  })

  it('[M12] of two ways that keep as many, the one in which those who have walked more stay', () => {
    const spots = { [p(1)]: 1, [p(2)]: 1, [p(3)]: 2, [p(4)]: 2 }
    const groups = [[p(1), p(3)], [p(2), p(4)]]
    const walks = { [p(2)]: 3, [p(3)]: 3 }
    expect(staying(groups, { spots, walks, stays: {}, floor: openFloor })).toEqual([p(2), p(3)])
    expect(staying(groups, { spots, walks: { [p(1)]: 3, [p(4)]: 3 }, stays: {}, floor: openFloor })).toEqual([p(1), p(4)])
  })

  describe('[M24] the spots that there are', () => {
    const standing: Standing = { spots: {}, walks: {}, stays: {}, floor: openFloor }
    const groups = [[p(1), p(2)], [p(3), p(4)], [p(5), p(6)], [p(7), p(8)]]
    const spotsWith = (floor: Partial<Floor>, more: Partial<Standing> = {}): readonly (number | null)[] =>
      assignSpots(groups, { ...standing, ...more, floor: { ...openFloor, ...floor } }).map(({ spot }) => spot)

    it('those out of use are left out', () => {
      expect(spotsWith({ closed: [1, 3, 4] })).toEqual([2, 5, 6, 7])
    })

    it('who stood where nobody may stand any more goes elsewhere', () => {
      expect(spotsWith({ closed: [2] }, { spots: { [p(1)]: 2, [p(3)]: 1 } })).toEqual([1, 3, 4, 5])
    })

    it('where they do not suffice, the rest stand where they like, and come last', () => {
      expect(spotsWith({ count: 3, closed: [2] })).toEqual([1, 3, null, null])
    })

    it('and whoever stays in one place keeps theirs', () => {
      expect(spotsWith({ count: 3 }, { stays: { [p(7)]: 3 }, spots: { [p(7)]: 3 } })).toEqual([1, 2, 3, null])
    })
  })
})

const staying = (groups: Groups, standing: Standing): readonly PersonId[] =>
  assignSpots(groups, standing).flatMap(({ spot, members }) => members.filter((person) => standing.spots[person] === spot)).toSorted()

/** Some of the people stand in pairs and a trio from before, others are new, and all are grouped afresh. */
function anyRoom(random: Random): { readonly groups: Groups; readonly standing: Standing } {
  const people = shuffled(Array.from({ length: 4 + random.below(10) }, (_, index) => p(index + 1)), random)
  const spots = Object.fromEntries(people.filter(() => random.chance(0.9)).map((person, index) => [person, 1 + Math.floor(index / 2.2)]))
  const walks = Object.fromEntries(people.map((person) => [person, random.below(5)]))
  const mixed = shuffled(people, random)
  const groups: PersonId[][] = []
  while (mixed.length > 0) groups.push(mixed.splice(0, mixed.length === 3 || (mixed.length > 4 && random.chance(0.2)) ? 3 : 2))
  return { groups: groups.filter((group) => group.length > 1), standing: { spots, walks, stays: {}, floor: openFloor } }
}

function shuffled(people: readonly PersonId[], random: Random): PersonId[] {
  return people.map((person) => ({ person, chance: random.below(1_000_000) })).toSorted((a, b) => a.chance - b.chance).map(({ person }) => person)
}

/** Every way to give each group one of its members' spots, or none. */
function mostStaying(groups: Groups, { spots }: Standing): number {
  const most = (from: number, taken: readonly number[]): number => {
    const group = groups[from]
    if (group === undefined) return 0
    const free = group.flatMap((person) => spots[person] ?? []).filter((spot) => spot <= groups.length && !taken.includes(spot))
    return Math.max(most(from + 1, taken), ...free.map((spot) => 1 + most(from + 1, [...taken, spot])))
  }
  return most(0, [])
}
