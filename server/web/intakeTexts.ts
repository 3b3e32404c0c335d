/** Texts in people's own words: each language cleaned, and kept beside the log by an id of its own. */
import type { PersonId, TextId } from '../../shared/ids.ts'
import { noteGraphemes, questionGraphemes } from '../../shared/limits.ts'
import type { ParticipantCommand, PromptChoice } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { type Text, languages } from '../../shared/text.ts'
import type { Prompt, RoomState } from '../core/state.ts'
import { newTextId } from '../secrets.ts'
import { cleanText } from '../words/names.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Intake } from './intake.ts'

type OwnText =
  | { readonly ok: true; readonly id: TextId; readonly record: RoomRecord }
  | { readonly ok: false; readonly reason: Rejection }

/** A text without a visible sign in any language is refused as empty. */
export function ownText(written: Text, graphemesMost: number): OwnText {
  const text: { -readonly [Key in keyof Text]: Text[Key] } = {}
  for (const language of languages) {
    const inLanguage = written[language]
    if (inLanguage === undefined) continue
    const cleaned = cleanText(inLanguage, graphemesMost)
    if (!cleaned.ok) return cleaned
    text[language] = cleaned.text
  }
  if (Object.keys(text).length === 0) return { ok: false, reason: 'textEmpty' }
  const id = newTextId()
  return { ok: true, id, record: { kind: 'text', id, text } }
}

export function withPrompt(round: number, choice: PromptChoice, { suggestions }: RoomState): Intake {
  if (choice.kind === 'deck') return setPrompt(round, choice)
  if (choice.kind === 'suggested') {
    const known = suggestions.find(({ id }) => id === choice.id)
    if (known === undefined) return { ok: false, reason: 'unknownQuestion' }
    return setPrompt(round, { kind: 'own', id: known.text, ...(choice.isNamed && { by: known.by }) })
  }
  const own = ownText(choice.text, questionGraphemes)
  return own.ok ? setPrompt(round, { kind: 'own', id: own.id }, own.record) : own
}

const setPrompt = (round: number, prompt: Prompt, ...records: readonly RoomRecord[]): Intake => ({
  ok: true,
  command: { type: 'setPrompt', round, prompt },
  records,
})

export function suggested(person: PersonId, text: Text): Intake {
  const own = ownText(text, questionGraphemes)
  return own.ok ? { ok: true, command: { type: 'suggest', person, text: own.id }, records: [own.record] } : own
}

type Telling = Extract<ParticipantCommand, { type: 'tellHost' }>

/** Whom it is about, by the name that others see, and the words that only hosts ever read. */
export function told(person: PersonId, { whom, words, neverAgain }: Telling, shelf: Shelf): Intake {
  const about = whom === null ? null : (shelf.personByName(whom)?.id ?? 'nobody')
  if (about === 'nobody') return { ok: false, reason: 'unknownPerson' }
  const note = words === null ? null : ownText(words, noteGraphemes)
  if (note !== null && !note.ok) return note
  const command = { type: 'tellHost', person, about, note: note?.id ?? null, neverAgain } as const
  return { ok: true, command, records: note === null ? [] : [note.record] }
}
