/** What a phone's owner takes home, and what they have told: for them alone. RULES, K. */
import type { PersonId } from '../../../shared/ids.ts'
import type { AnswerView, MetView, MineView, TakeHomeView } from '../../../shared/takeHome.ts'
import { peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import { entriesBy } from '../takehome/board.ts'
import { contactFor, hasTime, isOfEvening, metOf, togetherWith } from '../takehome/company.ts'
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
  return {
    kind: 'open',
    people: [
      ...metOf(state, words, person.id).map((other) => metView(words, person.id, other, 'meeting')),
      ...togetherWith(state, words, person.id).map((other) => metView(words, person.id, other, 'board')),
    ],
    answers: answersFor(state, words, person.id),
  }
}

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
function answersFor(state: RoomState, words: Words, id: PersonId): readonly AnswerView[] {
  const own = new Map(entriesBy(words, id).map((entry) => [entry.id, entry]))
  const people = peopleById(state)
  const waiting = words.takeHome.answersTo(id).flatMap(({ by, entry, about, stands }): readonly AnswerView[] => {
    const person = people.get(by)
    if (stands !== 'willing' || own.get(entry) === undefined || person === undefined || !isOfEvening(person, words)) return []
    return [{ entry, kind: about, by: words.takeHome.metId(id, by), name: words.nameOf(by), ...toldBy(words, by) }]
  })
  return waiting.toSorted((a, b) => (a.by < b.by ? -1 : 1)).slice(0, answersShown)
}
