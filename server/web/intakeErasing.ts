/** What is written in place of what a person wrote, so that nothing of it is left. */
import { emptyCard } from '../../shared/card.ts'
import type { PersonId, TextId } from '../../shared/ids.ts'
import type { ErasingCommand } from '../core/commands.ts'
import { signUpOf } from '../core/inviting/state.ts'
import { isAsked } from '../core/prompts/suggestions.ts'
import type { RoomState } from '../core/state.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import { blankTakenHome } from '../words/takeHome.ts'
import type { Intake } from './intake.ts'

export function erased(person: PersonId, by: ErasingCommand['by'], state: RoomState, shelf: Shelf): Intake {
  return { ok: true, command: { type: 'erase', person, by }, records: blankRecords(person, state, shelf) }
}

function blankRecords(id: PersonId, state: RoomState, { person, words }: Shelf): readonly RoomRecord[] {
  const { people, suggestions, reports } = state
  const isBarred = people.some((known) => known.id === id && known.standing === 'removed') || signUpOf(state, id)?.standing === 'turnedAway'
  // The hash of a device's random secret names nobody; without it whoever was removed could come in again.
  const secretHash = isBarred ? (person(id)?.secretHash ?? null) : null
  const suggested = suggestions.flatMap(({ by, text }) => (by === id ? [blankText(text)] : []))
  const blank: RoomRecord = { kind: 'person', id, name: '', mark: 1, secretHash }
  const told = reports.flatMap(({ by, about, note }) => (note !== null && (by === id || about === id) ? [blankText(note)] : []))
  const where = people.flatMap((known) => (known.id === id && known.where !== null ? [blankText(known.where)] : []))
  const written = [blank, ...suggested, ...told, ...where, ...blankTakenHome(id, words)]
  return words.cardOf(id) === emptyCard ? written : [...written, { kind: 'card', id: `card-${id}`, person: id, card: emptyCard }]
}

/** What was suggested and is not wanted any more goes at once, unless everybody has been asked it. */
export function droppedSuggestion(id: number, by: PersonId | null, state: RoomState): Intake {
  const known = state.suggestions.find((suggestion) => suggestion.id === id && (by === null || suggestion.by === by))
  const records = known === undefined || isAsked(state, known.text) ? [] : [blankText(known.text)]
  return { ok: true, command: { type: 'dropSuggestion', id, by }, records }
}

export const blankText = (id: TextId): RoomRecord => ({ kind: 'text', id, text: {} })
