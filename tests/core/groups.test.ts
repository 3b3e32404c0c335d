import { describe, expect, it } from 'vitest'
import { groupTalk } from '../../server/core/groups/groupStage.ts'
import { formGroups, sizesFor } from '../../server/core/groups/formGroups.ts'
import { deckQuestion } from '../../server/core/prompts/deck.ts'
import type { Group } from '../../server/core/stage.ts'
import type { MetPair } from '../../server/core/state.ts'
import { groupsView, yourGroupView } from '../../server/core/views/groups.ts'
import { rosterView } from '../../server/core/views/host.ts'
import { programmeView } from '../../server/core/views/programme.ts'
import { scheduleOf } from '../../server/core/views/schedule.ts'
import { screenGroupsView } from '../../server/core/views/screen.ts'
import { type PersonId, textId } from '../../shared/ids.ts'
import { type GroupSize, type ItemPlan, groupSizes } from '../../shared/programme.ts'
import { type Given, givenRoom, kinds, p } from '../support/givenRoom.ts'
import { type Random, randomFrom } from '../support/random.ts'
import { words } from '../support/words.ts'

const minute = 60_000
type Options = Parameters<typeof givenRoom>[0]

function givenGroups(room: Given, changes: Partial<Extract<ItemPlan, { kind: 'groups' }>> = {}): Given {
  const items = [{ plan: { kind: 'groups', minutes: 15, size: 5, ...changes }, title: null } as const]
  const planned = room.when({ type: 'planProgramme', items, of: room.state.programme.items.length })
  return planned.when({ type: 'beginItem', id: planned.state.programme.items[0]?.id ?? -1, from: planned.state.programme.current })
}
const groupsOf = (options: Options): Given => givenGroups(givenRoom(options))

function groupsIn({ state }: Given): readonly Group[] {
  const groups = groupTalk(state.stage)
  if (groups?.kind !== 'discussing') throw new Error(`No groups while ${state.stage.kind}.`)
  return groups.talk.groups
}

const pairKey = (one: PersonId, other: PersonId): string => [one, other].toSorted().join(' ')
const within = (groups: readonly (readonly PersonId[])[]): readonly string[] =>
  groups.flatMap((members) => members.flatMap((one, index) => members.slice(index + 1).map((other) => pairKey(one, other))))

describe('[G1] groups are as even as can be', () => {
  it('of four to six from eight people on, and differ by one at most', () => {
    for (const size of groupSizes) {
      for (let people = 8; people <= 300; people += 1) {
        const sizes = sizesFor(people, size)
        expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(people)
        expect(Math.min(...sizes)).toBeGreaterThanOrEqual(4)
        expect(Math.max(...sizes)).toBeLessThanOrEqual(6)
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1)
      }
    }
  })

  it('near the size that was asked for', () => {
    expect(sizesFor(60, 4)).toEqual(Array.from({ length: 15 }, () => 4))
    expect(sizesFor(60, 5)).toEqual(Array.from({ length: 12 }, () => 5))
    expect(sizesFor(60, 6)).toEqual(Array.from({ length: 10 }, () => 6))
  })

  it('seven are four and three, and fewer than four one group', () => {
    expect(sizesFor(7, 5)).toEqual([4, 3])
    expect(sizesFor(6, 4)).toEqual([6])
    expect(sizesFor(3, 5)).toEqual([3])
    expect(groupsOf({ people: 1 }).refusal).toBe('tooFewPeople')
  })
})

/** Each pair of them with that chance. */
const somePairs = (people: readonly PersonId[], chance: number, random: Random): readonly MetPair[] =>
  people.flatMap((one, index) => people.slice(index + 1).flatMap((other): readonly MetPair[] => (random.chance(chance) ? [[one, other]] : [])))

describe('[G2] as few as possible sit with somebody they know', () => {
  it('no two could change places and make it fewer', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed)
      const people = Array.from({ length: 4 + random.below(30) }, (_, index) => p(index + 1))
      const known = somePairs(people, 0.05 + random.below(90) / 100, random)
      const isKnown = new Set(known.map(([one, other]) => pairKey(one, other)))
      const groups = formGroups({ people, size: sizeFrom(random), seed, apart: [], known })
      expect(groups.flat().toSorted()).toEqual(people.toSorted())
      expect([seed, betterBySwap(groups, isKnown)]).toEqual([seed, []])
    }
  })

  it('nobody with somebody they were asked never to meet, for any number of others', () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = randomFrom(seed)
      const people = Array.from({ length: 12 + random.below(30) }, (_, index) => p(index + 1))
      const apart = somePairs(people, 0.08, random)
      const groups = formGroups({ people, size: sizeFrom(random), seed, apart, known: somePairs(people, 0.5, random) })
      const together = new Set(within(groups))
      expect(apart.filter(([one, other]) => together.has(pairKey(one, other)))).toEqual([])
    }
  })

  it('all 5,000 with strangers, after a long evening', () => {
    const random = randomFrom(7)
    const people = Array.from({ length: 5_000 }, (_, index) => p(index + 1))
    const known = people.flatMap((one) => Array.from({ length: 6 }, (): MetPair => [one, random.pick(people) ?? one])).filter(([one, other]) => one !== other)
    const isKnown = new Set(known.map(([one, other]) => pairKey(one, other)))
    const groups = formGroups({ people, size: 5, seed: 1, apart: [], known })
    expect(within(groups).filter((key) => isKnown.has(key))).toEqual([])
  })

  it('after rounds, with people they have not met; the same for the same room', () => {
    const rounds = givenRoom({ people: 12 }).when({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } }).after(30 * minute)
    const given = givenGroups(rounds, { size: 4 })
    const met = new Set(rounds.state.rounds.flatMap((round) => round.met.map(([one, other]) => pairKey(one, other))))
    expect(met.size).toBe(12)
    expect(within(groupsIn(given).map(({ members }) => members)).filter((key) => met.has(key))).toEqual([])
    expect(givenGroups(rounds, { size: 4 }).state).toEqual(given.state)
  })

  it('and not with somebody they asked never to meet', () => {
    const asked = [2, 3, 4, 5].reduce((room, other) => room.when({ type: 'wish', kind: 'apart', people: [p(1), p(other)], by: p(1) }), givenRoom({ people: 10 }))
    const group = groupsIn(givenGroups(asked)).find(({ members }) => members.includes(p(1)))
    expect(group?.members.filter((member) => [p(2), p(3), p(4), p(5)].includes(member))).toEqual([])
  })
})

/** All exchanges of two that would make fewer know each other. */
function betterBySwap(groups: readonly (readonly PersonId[])[], isKnown: ReadonlySet<string>): readonly string[] {
  const knownBy = (person: PersonId, members: readonly PersonId[], but: PersonId): number =>
    members.filter((other) => other !== but && other !== person && isKnown.has(pairKey(person, other))).length
  return groups.flatMap((first, index) =>
    groups.slice(index + 1).flatMap((second) =>
      first.flatMap((one) =>
        second.flatMap((other) => {
          const before = knownBy(one, first, one) + knownBy(other, second, other)
          const after = knownBy(one, second, other) + knownBy(other, first, one)
          return after < before ? [pairKey(one, other)] : []
        }),
      ),
    ),
  )
}
const sizeFrom = (random: Random): GroupSize => random.pick(groupSizes) ?? 5

describe('[G3] each group has a spot and a question', () => {
  it('spots of their own, and that of whoever stays', () => {
    const given = givenGroups(givenRoom({ people: 15 }).when({ type: 'stay', person: p(4), stays: { spot: 7 } }))
    expect(groupsIn(given).map(({ spot }) => spot)).toEqual([1, 2, 7])
    expect(groupsIn(given).find(({ spot }) => spot === 7)?.members).toContain(p(4))
    expect(groupsIn(groupsOf({ people: 10, hasSpots: false })).map(({ spot }) => spot)).toEqual([null, null])
  })

  it('questions of the deck, the fitting ones first, each once', () => {
    const prompts = groupsIn(groupsOf({ people: 20, purpose: 'business' })).map(({ prompt }) => prompt.id)
    expect(new Set(prompts).size).toBe(4)
    expect(prompts.map((id) => deckQuestion(id)?.theme)).toEqual(['business', 'business', 'business', 'business'])
  })

  it('those the host chose, in turns', () => {
    const room = givenRoom({ people: 15 }).when({ type: 'suggest', person: p(1), text: textId('t1') })
    const suggested = room.state.suggestions[0]?.id ?? -1
    const questions = [{ kind: 'suggested', id: suggested }, { kind: 'deck', id: 'business.together' }, { kind: 'deck', id: 'no such' }, { kind: 'suggested', id: 99 }] as const
    const given = givenGroups(room, { questions })
    expect(groupsIn(given).map(({ prompt }) => prompt.id)).toEqual(['t1', 'business.together', 't1'])
    // Taken back while a group talks about it, it stays theirs.
    expect(given.when({ type: 'dropSuggestion', id: suggested, by: p(1) }).state.suggestions).toMatchObject([{ text: 't1', isDropped: true }])
  })

  it('which people are shown, with who else is in it', () => {
    const given = groupsOf({ people: 10 })
    const [first] = groupsIn(given)
    const [one, ...others] = first?.members ?? []
    expect(yourGroupView(given.state, words, one ?? p(0))).toMatchObject({ kind: 'discussing', spot: 1, names: others.map(words.nameOf) })
    expect(groupsView(given.state, words, words.nameOf)).toMatchObject({ kind: 'discussing', groups: [{ spot: 1, names: first?.members.map(words.nameOf) }, { spot: 2 }] })
  })
})

describe('[G3] what others see of the groups', () => {
  it('on the screen without the names that are hidden, and without the question where that is', () => {
    const given = groupsOf({ people: 5, hidesQuestion: true }).when({ type: 'hideName', person: p(2), isHidden: true })
    const view = screenGroupsView(given.state, words)
    expect(view.kind === 'discussing' && view.groups.flatMap(({ names }) => names).toSorted((one, other) => String(one).localeCompare(String(other)))).toEqual([2, 'Person 1', 'Person 3', 'Person 4', 'Person 5'])
    expect(view.kind === 'discussing' && view.groups.map(({ question }) => question)).toEqual([{}])
    expect(screenGroupsView(groupsOf({ isScreenPlain: true }).state, words)).toEqual({ kind: 'none' })
  })

  it('for the host, where everybody is', () => {
    const given = groupsOf({ people: 10 })
    const roster = rosterView(given.state, words, () => true)
    const [first] = groupsIn(given)
    expect(roster.filter(({ place }) => place?.spot === 1).map(({ id }) => id).toSorted()).toEqual(first?.members.toSorted())
  })
})

describe('[G4] nothing is cut off', () => {
  it('the groups go on after their time, until the host goes on', () => {
    const given = groupsOf({ people: 10 })
    expect(scheduleOf(given.state)).toEqual([{ kind: 'discussing', round: 0, startsAt: given.now, endsAt: given.now + 15 * minute }])
    const late = given.after(60 * minute)
    expect(late.state.stage.kind).toBe('discussing')
    expect(programmeView(late.state, words).current).not.toBeNull()
    const over = late.when({ type: 'backToGathering', round: 0 })
    expect(over.state.stage.kind).toBe('gathering')
    expect(programmeView(over.state, words)).toMatchObject({ current: null, items: [{ isOver: true }] })
  })

  it('and keep their time in a pause', () => {
    const paused = groupsOf({ people: 10 }).after(minute).when({ type: 'lookHere', round: 0 })
    const resumed = paused.after(10 * minute).when({ type: 'resume', round: 0 })
    expect(resumed.state.stage).toMatchObject({ kind: 'discussing', endsAt: resumed.now + 14 * minute })
  })
})

describe('[G5] who comes, goes, or is nearly alone', () => {
  it('comes into the smallest group', () => {
    const given = groupsOf({ people: 11 })
    const came = given.when({ type: 'join', person: p(99), hasPhone: true })
    expect(groupsIn(came).map(({ members }) => members.length)).toEqual([6, 6])
    expect(kinds(came)).toEqual(['personJoined', 'groupJoined'])
  })

  it('goes from it, and those who are two are told where to go', () => {
    const given = groupsOf({ people: 10 })
    const [first] = groupsIn(given)
    const members = first?.members ?? []
    const three = members.slice(0, 2).reduce((room, person) => room.when({ type: 'leave', person }), given)
    expect(yourGroupView(three.state, words, members[4] ?? p(0))).toMatchObject({ spot: 1 })
    const two = three.when({ type: 'leave', person: members[2] ?? p(0) })
    const moved = yourGroupView(two.state, words, members[4] ?? p(0))
    expect(moved).toMatchObject({ kind: 'discussing', spot: 2 })
    expect(moved?.names).toHaveLength(6)
    const view = groupsView(two.state, words, words.nameOf)
    expect(view.kind === 'discussing' && view.groups).toHaveLength(1)
  })

  it('has nowhere to go where there is one group', () => {
    const given = groupsOf({ people: 3 })
    expect(kinds(given.when({ type: 'leave', person: p(1) }))).toEqual(['personLeft'])
  })
})
