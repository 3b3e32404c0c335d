import type { PersonId } from '../../../shared/ids.ts'
import type { BoardEntry, BoardView, ScreenName, ScreenSlices } from '../../../shared/screenViews.ts'
import { isPresent } from '../people/people.ts'
import { promptFor } from '../prompts/prompts.ts'
import { activeStage, isFreeRound } from '../rounds/timeline.ts'
import type { Matching, RoomState } from '../state.ts'
import { groupsView } from './groups.ts'
import { type Words, orderOf } from './words.ts'

/** What the host hides of the picture. */
export function hidesView(state: RoomState): ScreenSlices['hides'] {
  const { rounds, settings } = state
  const { hidesTitle, hidesQuestion, isScreenPlain } = settings
  return {
    title: hidesTitle || isScreenPlain,
    question: hidesQuestion || isScreenPlain,
    isPlain: isScreenPlain,
    askers: [rounds.length, rounds.length + 1].filter((round) => hiddenAsker(state, round)),
  }
}

/** Whoever suggested the question has their name hidden. */
function hiddenAsker(state: RoomState, round: number): boolean {
  const prompt = round === 0 ? null : promptFor(state, round)
  return prompt?.kind === 'own' && state.people.some(({ id, isHidden }) => isHidden && id === prompt.by)
}

export function lookView({ stage, settings }: RoomState, words: Words): ScreenSlices['look'] {
  const { screenTheme, secondLanguage, isScreenPlain, screenShows } = settings
  const isShown = stage.kind === 'gathering' && !isScreenPlain
  return { theme: screenTheme, secondLanguage, wifi: isShown ? words.wifi : null, shows: screenShows }
}

/** Who is here, in order of arrival. */
export function namesView(state: RoomState, words: Words): readonly ScreenName[] {
  if (state.settings.isScreenPlain) return []
  const nameOf = screenNames(state, words)
  return state.people.filter((person) => isPresent(person) && !person.isHost).map(({ id }) => nameOf(id))
}

/** Who stands where, this round and the next, in the order of one's own name. */
export function boardsView(state: RoomState, words: Words): readonly BoardView[] {
  if (activeStage(state.stage) === null || isFreeRound(state) || state.settings.isScreenPlain) return []
  const current = state.rounds.at(-1)
  const { upcoming } = state
  return [
    ...(current === undefined || current.matching === null ? [] : [board(state, words, current.number, current.matching)]),
    ...(upcoming === null || upcoming.matching === null ? [] : [board(state, words, upcoming.round, upcoming.matching)]),
  ]
}

/** Who is in which group, with hidden names as on the board. */
export function screenGroupsView(state: RoomState, words: Words): ScreenSlices['groupBoard'] {
  const groups = groupsView(state, words, screenNames(state, words))
  const { isScreenPlain, hidesQuestion } = state.settings
  if (isScreenPlain) return { kind: 'none' }
  if (groups.kind !== 'discussing' || !hidesQuestion) return groups
  return { kind: 'discussing', groups: groups.groups.map(({ spot, names }) => ({ spot, names, question: {} })) }
}

function board(state: RoomState, words: Words, round: number, matching: Matching): BoardView {
  const present = new Set(state.people.filter(isPresent).map((person) => person.id))
  const nameOf = screenNames(state, words)
  const lines = (members: readonly PersonId[], spot: number | null): readonly BoardEntry[] => {
    const here = members.filter((member) => present.has(member))
    return here.map((member) => ({ name: nameOf(member), spot, partners: here.filter((other) => other !== member).map(nameOf) }))
  }
  const entries = [
    ...matching.pairings.flatMap(({ spot, members }) => lines(members, spot)),
    ...matching.byes.flatMap((person) => lines([person], null)),
  ]
  const byName = orderOf(state.settings.language)
  return { round, entries: entries.toSorted((a, b) => inOrder(a.name, b.name, byName)) }
}

/** Where a hidden name would stand in the order tells nothing of it. */
export function inOrder(one: ScreenName, other: ScreenName, byName: (one: string, other: string) => number): number {
  if (typeof one === 'string' && typeof other === 'string') return byName(one, other)
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return typeof one === 'number' ? 1 : -1
}

/** A hidden name's number is its owner's place in the order of arrival. */
export function screenNames({ people }: RoomState, words: Words): (person: PersonId) => ScreenName {
  const numbers = new Map(people.flatMap(({ id, isHidden }, index): [PersonId, number][] => (isHidden ? [[id, index + 1]] : [])))
  return (person) => numbers.get(person) ?? words.nameOf(person)
}
