/** What people write for themselves and agree to: whom it is about is found by the phone's own names for people. */
import type { EntryId, MetId, PersonId } from '../../shared/ids.ts'
import { commonGraphemes, pageNoteGraphemes, personAnswers } from '../../shared/limits.ts'
import type { HostCommand } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { TakeHomeCommand } from '../../shared/takeHome.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { RoomState } from '../core/state.ts'
import { type Entry, entriesBy, entriesOf } from '../core/takehome/board.ts'
import { metOf, togetherWith } from '../core/takehome/company.ts'
import type { Common, Tie } from '../core/takehome/words.ts'
import { cleanText } from '../words/names.ts'
import type { AnswerRecord, CommonRecord, PageRecord, RoomRecord, TieRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import { inOrder } from '../words/takeHome.ts'
import { changedContact } from './contact.ts'
import type { Intake } from './intake.ts'
import { describedSelf } from './intakeCards.ts'

type Of<T extends TakeHomeCommand['type']> = Extract<TakeHomeCommand, { readonly type: T }>

const refuse = (reason: Rejection): Intake => ({ ok: false, reason })
const write = (person: PersonId | null, ...records: readonly RoomRecord[]): Intake => ({ ok: true, command: { type: 'writePage', person }, records })

export const takeHomeTypes = [
  'describeMe', 'giveContact', 'putOnBoard', 'keepInTouch', 'noteDown', 'proposeCommon', 'agreeCommon', 'answerEntry', 'settleAnswer',
] as const satisfies readonly TakeHomeCommand['type'][]

export function takenHome(person: PersonId, command: TakeHomeCommand, state: RoomState, shelf: Shelf): Intake {
  const { takeHome } = shelf.words
  switch (command.type) {
    case 'describeMe':
      return describedSelf(person, command.card, shelf)
    case 'giveContact': {
      const taken = changedContact(takeHome.pageOf(person).contact, command.contact)
      return taken.ok ? write(person, pageWith(person, { contact: taken.contact }, shelf)) : taken
    }
    case 'putOnBoard': {
      const { onBoard } = takeHome.pageOf(person)
      return write(person, pageWith(person, { onBoard: { ...onBoard, [command.kind]: command.isOn } }, shelf))
    }
    case 'answerEntry':
      return answered(person, command, state, shelf)
    case 'settleAnswer':
      return settled(person, command, state, shelf)
    case 'keepInTouch':
    case 'noteDown':
    case 'proposeCommon':
    case 'agreeCommon':
      return aboutSomebody(person, command, state, shelf)
    default:
      return unreachable(command)
  }
}

function aboutSomebody(person: PersonId, command: Of<'keepInTouch' | 'noteDown' | 'proposeCommon' | 'agreeCommon'>, state: RoomState, shelf: Shelf): Intake {
  const other = meant(person, command.type === 'noteDown' ? command.about : command.person, state, shelf)
  if (other === undefined) return refuse('unknownPerson')
  switch (command.type) {
    case 'keepInTouch':
      return write(person, tieWith(person, other, { isWanted: command.isWanted }, shelf))
    case 'noteDown': {
      const note = cleanText(command.text, pageNoteGraphemes)
      if (!note.ok && note.reason === 'textTooLong') return note
      return write(person, tieWith(person, other, { note: note.ok ? note.text : '' }, shelf))
    }
    case 'proposeCommon':
      return proposed(person, other, command, shelf)
    case 'agreeCommon':
      return agreed(person, other, command, shelf)
    default:
      return unreachable(command)
  }
}

/** Only somebody whom they met, or whom the board brought them together with. */
function meant(person: PersonId, id: MetId, state: RoomState, { words }: Shelf): PersonId | undefined {
  const company = [...metOf(state, words, person), ...togetherWith(state, words, person)]
  return company.find((other) => words.takeHome.metId(person, other) === id)
}

/** Other words ask the other one anew. */
function proposed(person: PersonId, other: PersonId, { words, insteadOf }: Of<'proposeCommon'>, shelf: Shelf): Intake {
  const known = shelf.words.takeHome.commonOf(person, other)
  if ((known?.words ?? '') !== insteadOf) return refuse('stale')
  const cleaned = cleanText(words, commonGraphemes)
  if (!cleaned.ok && cleaned.reason === 'textTooLong') return cleaned
  const text = cleaned.ok ? cleaned.text : ''
  return write(person, commonWith(person, other, { words: text, agreed: text === '' ? [] : [person] }, shelf))
}

/** Words that neither of the two wants shown are gone. */
function agreed(person: PersonId, other: PersonId, { words, isAgreed }: Of<'agreeCommon'>, shelf: Shelf): Intake {
  const known = shelf.words.takeHome.commonOf(person, other)
  if (known === null || known.words === '' || known.words !== words) return refuse('stale')
  const others = known.agreed.filter((id) => id !== person)
  const both = isAgreed ? [...others, person] : others
  return write(person, commonWith(person, other, { words: both.length === 0 ? '' : words, agreed: both }, shelf))
}

function answered(person: PersonId, { entry: id, isWilling }: Of<'answerEntry'>, state: RoomState, { words }: Shelf): Intake {
  const own = words.takeHome.answersBy(person)
  const known = own.find(({ entry }) => entry === id)
  if (!isWilling) {
    // What brought two together is not taken back by it: they keep in touch, or do so no more.
    if (known === undefined || known.stands === 'accepted') return write(person)
    return write(person, { ...answerRecord(known), stands: 'takenBack' })
  }
  const entry = entryStanding(id, state, words)
  if (entry === undefined || entry.person === person || !state.settings.hasBoard) return refuse('stale')
  if (known !== undefined && known.stands !== 'takenBack') return write(person)
  if (own.filter(({ stands }) => stands === 'willing').length >= personAnswers) return refuse('tooManyAnswers')
  return write(person, answerRecord({ by: person, to: entry.person, about: entry.kind, entry: id, stands: 'willing' }))
}

/** Both have agreed by now: each is given the other's contact, and may take that back like any other yes. */
function settled(person: PersonId, { entry, by, isWanted }: Of<'settleAnswer'>, state: RoomState, shelf: Shelf): Intake {
  const { takeHome } = shelf.words
  const known = takeHome.answersTo(person).find((answer) => answer.entry === entry && takeHome.metId(person, answer.by) === by)
  const isStanding = entriesBy(shelf.words, person).some(({ id }) => id === entry)
  if (known === undefined || known.stands !== 'willing' || !isStanding) return refuse('stale')
  if (!isWanted) return write(person, { ...answerRecord(known), stands: 'declined' })
  const together = { isWanted: true, isTogether: true } as const
  const both = [tieWith(person, known.by, together, shelf), tieWith(known.by, person, together, shelf)]
  return write(person, { ...answerRecord(known), stands: 'accepted' }, ...both)
}

/** By a host, who sees what is written and not by whom. */
export function takenDown({ entry: id, isDown }: Extract<HostCommand, { type: 'takeDown' }>, state: RoomState, shelf: Shelf): Intake {
  const { takeHome } = shelf.words
  const entry = entriesOf(state, shelf.words).find((known) => known.id === id)
  if (entry !== undefined) {
    const down = { ...takeHome.pageOf(entry.person).isDown, [entry.kind]: isDown }
    return write(null, pageWith(entry.person, { isDown: down }, shelf))
  }
  const common = takeHome.commons().find((known) => takeHome.commonId(known) === id)
  return common === undefined ? refuse('stale') : write(null, commonWith(...common.people, { isDown }, shelf))
}

const entryStanding = (id: EntryId, state: RoomState, words: Shelf['words']): Entry | undefined =>
  entriesOf(state, words).find((entry) => entry.id === id && !entry.isDown)

const pageWith = (person: PersonId, change: Partial<PageRecord>, { words }: Shelf): PageRecord => {
  const { contact, onBoard, isDown } = words.takeHome.pageOf(person)
  return { kind: 'page', id: `page-${person}`, person, contact, onBoard, isDown, ...change }
}

const tieWith = (by: PersonId, of: PersonId, change: Partial<Tie>, { words }: Shelf): TieRecord => {
  const { isWanted, note, isTogether } = words.takeHome.tieOf(by, of)
  return { kind: 'tie', id: `tie-${by}-${of}`, by, of, isWanted, note, isTogether, ...change }
}

function commonWith(one: PersonId, other: PersonId, change: Partial<Common>, { words }: Shelf): CommonRecord {
  const people = inOrder(one, other)
  const { words: text = '', agreed: both = [], isDown = false } = words.takeHome.commonOf(one, other) ?? {}
  return { kind: 'common', id: `common-${people[0]}-${people[1]}`, people, words: text, agreed: both, isDown, ...change }
}

const answerRecord = ({ by, to, about, entry, stands }: Omit<AnswerRecord, 'kind' | 'id'>): AnswerRecord => ({
  kind: 'answer',
  id: `answer-${by}-${to}-${about}`,
  by,
  to,
  about,
  entry,
  stands,
})
