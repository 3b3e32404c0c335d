import type { PersonId } from '../../../shared/ids.ts'
import type { ConsoleView, DeckView, RosterEntry, Undoable } from '../../../shared/hostViews.ts'
import type { OutlookView } from '../../../shared/matchingViews.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { pairingOf, partnersHere } from '../matching/decidePairing.ts'
import { type Outlook, outlookOf } from '../matching/outlook.ts'
import { isDoubtful, isPresent } from '../people/people.ts'
import { deck, themesFor } from '../prompts/deck.ts'
import { promptFor } from '../prompts/prompts.ts'
import { isAsked, openSuggestions } from '../prompts/suggestions.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { MetPair, RoomState } from '../state.ts'
import { doorView } from './door.ts'
import { reportsView } from './reports.ts'
import { summaries } from './matchings.ts'
import { spotsInGroups } from './groups.ts'
import { placesOf } from './places.ts'
import { type Words, orderOf } from './words.ts'

/** What the shell knows and the room does not. */
export type Surroundings = {
  readonly addresses: readonly string[]
  readonly hasPhoneArrived: boolean
  readonly screens: ConsoleView['screens']
  readonly screenPath: string
  readonly links: ConsoleView['links']
}

/** What a console sees beyond what everybody sees. */
export function consoleView(state: RoomState, words: Words, around: Surroundings): ConsoleView {
  const { meeting, rounds, upcoming, stage } = state
  const groups = groupTalk(stage)
  const host = state.people.find((person) => person.isHost && state.settings.odd === 'hostJoins')
  return {
    settings: state.settings,
    plan: meeting?.plan ?? null,
    nextRound: rounds.length + 1,
    isStarting: stage.kind === 'gathering' && upcoming?.isWanted === true,
    pauseComes: state.afterClap.pauses,
    speakerStep: groups?.kind === 'introducing' ? groups.talk.step : null,
    matchings: summaries(state, words),
    labels: words.labels,
    wifi: words.wifi,
    wishes: wishesToShow(state).map(({ id, kind, people, by }) => ({
      id,
      kind,
      people,
      names: namesOf(people, words),
      by: by === null ? null : words.nameOf(by),
    })),
    outlook: outlookView(state, words),
    suggestions: openSuggestions(state)
      .slice(0, suggestionsShown)
      .map(({ id, text, by }) => ({
        id,
        text: words.textOf(text),
        by: words.nameOf(by),
        isAsked: isAsked(state, text),
      }))
      .toReversed(),
    reports: reportsView(state, words),
    notices: state.notices.map(({ id, kind, by, missing }) => ({
      id,
      kind,
      by: words.nameOf(by),
      missing: missing.map(words.nameOf),
    })),
    door: doorView(state, words),
    undoable: undoableView(state, words),
    promptIds: [rounds.length, rounds.length + 1]
      .filter((round) => round > 0)
      .map((round) => ({ round, prompt: promptFor(state, round) }))
      .map(({ round, prompt }) => ({
        round,
        id: prompt.kind === 'deck' ? prompt.id : null,
        suggestion: openSuggestions(state).find(({ text }) => text === prompt.id)?.id ?? null,
      })),
    hostName: host === undefined ? null : words.nameOf(host.id),
    places: host === undefined ? [] : placesOf(state, words, host.id),
    ...around,
  }
}

const namesOf = ([one, other]: MetPair, words: Words): readonly [string, string] => [words.nameOf(one), words.nameOf(other)]

/** Room and records are values, so what was worked out for one pair of them stays true; every change asks for it. */
const outlooks = new WeakMap<RoomState, Outlook>()

/** More of what people write no host reads through, and it must not outgrow a line. What came first stays; the rest moves up. */
const suggestionsShown = 100
const wishesShown = 500

function wishesToShow({ wishes }: RoomState): RoomState['wishes'] {
  const ofPeople = new Set(wishes.filter(({ by }) => by !== null).slice(0, wishesShown))
  return wishes.filter((wish) => wish.by === null || ofPeople.has(wish))
}

function outlookView(state: RoomState, words: Words): OutlookView | null {
  if (state.stage.kind !== 'gathering') return null
  const outlook = outlooks.get(state) ?? outlookOf(state, words.traitsOf)
  outlooks.set(state, outlook)
  const { loners, contradictions, ...figures } = outlook
  return { ...figures, loners: loners.map(words.nameOf), contradictions: contradictions.map((pair) => namesOf(pair, words)) }
}

function undoableView(state: RoomState, words: Words): Undoable | null {
  const { undoable } = state
  if (undoable === null) return null
  const { id, kind, until } = undoable
  const name = undoable.kind === 'removal' ? words.nameOf(undoable.person) : null
  return { id, kind, until, name, count: undoable.kind === 'joins' ? undoable.people.length : 0 }
}

/** Everyone in the room, by name. */
export function rosterView(state: RoomState, words: Words, isAwake: (person: PersonId) => boolean): readonly RosterEntry[] {
  const matching = activeStage(state.stage) === null ? null : (state.rounds.at(-1)?.matching ?? null)
  const byName = orderOf(state.settings.language)
  const groupSpots = spotsInGroups(state)
  const entries = state.people.filter(isPresent).map((person): RosterEntry => {
    const pairing = matching === null ? null : pairingOf(matching, person.id)
    const groupSpot = groupSpots.get(person.id)
    return {
      id: person.id,
      name: words.nameOf(person.id),
      status: person.standing === 'resting' || person.unseen === 2 ? 'resting' : 'takingPart',
      hasPhone: person.hasPhone,
      isPretend: person.isPretend,
      isAwake: !person.hasPhone || person.isPretend || isAwake(person.id),
      isDoubtful: isDoubtful(person),
      isMissed: person.isMissed,
      isHost: person.isHost,
      card: words.cardOf(person.id),
      stays: person.stays,
      beckons: person.hasPhone ? null : { isOn: person.beckons, where: person.where === null ? null : words.textOf(person.where) },
      leavesAt: person.leavesAt,
      isHidden: person.isHidden,
      place:
        pairing === null
          ? groupSpot === undefined ? null : { spot: groupSpot, partners: [] }
          : { spot: pairing.spot, partners: partnersHere(state, pairing, person.id).map(words.nameOf) },
    }
  })
  return entries.toSorted((a, b) => byName(a.name, b.name))
}

/** The whole deck, the themes that fit the room's purpose first. */
export function deckView({ settings: { purpose } }: RoomState): DeckView {
  const known = decks.get(purpose) ?? themesFor(purpose).map((theme) => ({
    theme,
    questions: deck.filter((question) => question.theme === theme).map(({ id, text }) => ({ id, text })),
  }))
  decks.set(purpose, known)
  return known
}

/** By far the largest thing that a console is shown, and always the same. */
const decks = new Map<RoomState['settings']['purpose'], DeckView>()
