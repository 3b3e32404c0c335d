/** What a phone's owner takes home, and what they have told: for them alone. RULES, K. */
import type { PersonId } from '../../../shared/ids.ts'
import type { AnswerView, MetView, MineView, TakeHomeView } from '../../../shared/takeHome.ts'
import { peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import { entriesBy } from '../takehome/board.ts'
import { contactFor, hasTime, isOfEvening, metOf, togetherWith } from '../takehome/company.ts'
import type { Answer } from '../takehome/words.ts'
import { toldBy } from './told.ts'
import type { Words } from './words.ts'

export function mineView(state: RoomState, words: Words, id: PersonId | null): MineView {
  const person = id === null ? undefined : peopleById(state).get(id)
  if (person === undefined || !isOfEvening(person, words)) return null
  const { contact, onBoard } = words.takeHome.pageOf(person.id)
  const answered = words.takeHome.answersBy(person.id).filter(({ stands }) => stands !== 'takenBack')
  return {
    card: words.cardOf(person.id),
    isShown: words.isCardShown(person.id),
    contact,
    onBoard,
    entries: entriesBy(words, person.id).map((entry) => entry.id),
    answered: answered.map(({ entry }) => entry).toSorted(),
  }
}

export function takeHomeView(state: RoomState, words: Words, id: PersonId | null): TakeHomeView {
  const person = id === null ? undefined : peopleById(state).get(id)
  if (person === undefined || !isOfEvening(person, words) || !hasTime(state, person)) return { kind: 'later' }
  if (!hasBegun(state)) return { kind: 'later' }
  const met = metOf(state, words, person.id)
  const together = togetherWith(state, words, person.id)
  const waiting = answersWaiting(state, words, person.id)
  // The same people in the same order may still be others to them: two whom the board brought together have met since.
  const parts = [met, together, waiting.map(({ by }) => by)]
  return unlessKnown(words, { id: person.id, parts }, () => ({
    kind: 'open',
    people: [
      ...met.map((other) => metView(words, person.id, other, 'meeting')),
      ...together.map((other) => metView(words, person.id, other, 'board')),
    ],
    answers: waiting.map((answer) => answerView(words, person.id, answer)),
  }))
}

type Known = { readonly made: readonly unknown[]; readonly view: TakeHomeView }

/** Every phone's page is asked for with every change in the room, and most are as they were: nothing on them has been written anew. */
const pages = new WeakMap<Words, Map<PersonId, Known>>()

type Page = { readonly id: PersonId; readonly parts: readonly (readonly PersonId[])[] }

function unlessKnown(words: Words, { id, parts }: Page, make: () => TakeHomeView): TakeHomeView {
  const ofRoom = pages.get(words) ?? new Map<PersonId, Known>()
  pages.set(words, ofRoom)
  const people = parts.flat()
  const made = [...parts.map((part) => part.length), ...people, words.revisionOf(id), ...people.map(words.revisionOf)]
  const known = ofRoom.get(id)
  if (known !== undefined && isSame(known.made, made)) return known.view
  const view = make()
  ofRoom.set(id, { made, view })
  return view
}

const isSame = (one: readonly unknown[], other: readonly unknown[]): boolean => one.length === other.length && one.every((item, index) => item === other[index])

/** Somebody has met somebody, or the host has put up the board. */
const hasBegun = ({ rounds, settings }: RoomState): boolean => settings.hasBoard || rounds.some(({ met }) => met.length > 0)

function metView(words: Words, viewer: PersonId, other: PersonId, by: MetView['by']): MetView {
  const { takeHome } = words
  const { isWanted, note } = takeHome.tieOf(viewer, other)
  const common = takeHome.commonOf(viewer, other)
  return {
    id: takeHome.metId(viewer, other),
    name: words.nameOf(other),
    by,
    ...toldBy(words, other),
    isWanted,
    contact: contactFor(words, viewer, other),
    note,
    common: common === null || common.words === '' ? null : { words: common.words, isMine: common.agreed.includes(viewer), isTheirs: common.agreed.includes(other) },
  }
}

/** More at a time nobody could weigh. */
const answersShown = 50

/** Only those who have read the words that stand there now. */
function answersWaiting(state: RoomState, words: Words, id: PersonId): readonly Answer[] {
  const waiting = words.takeHome.answersTo(id).filter(({ stands }) => stands === 'willing')
  if (waiting.length === 0) return waiting
  const own = new Set(entriesBy(words, id).map((entry) => entry.id))
  const people = peopleById(state)
  const isHere = (by: PersonId): boolean => {
    const person = people.get(by)
    return person !== undefined && isOfEvening(person, words)
  }
  // Neither the order of arrival nor of names: one that is the same on every machine.
  const placeOf = ({ by, about }: Answer): string => `${words.takeHome.metId(id, by)} ${about}`
  return waiting
    .filter(({ by, entry }) => own.has(entry) && isHere(by))
    .toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
    .slice(0, answersShown)
}

const answerView = (words: Words, id: PersonId, { entry, about, by }: Answer): AnswerView => ({
  entry,
  kind: about,
  by: words.takeHome.metId(id, by),
  name: words.nameOf(by),
  ...toldBy(words, by),
})
