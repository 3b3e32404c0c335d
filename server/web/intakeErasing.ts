/** What is written in place of what a person wrote, so that nothing of it is left. */
import { emptyCard } from '../../shared/card.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { ErasingCommand } from '../core/commands.ts'
import type { RoomState } from '../core/state.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Intake } from './intake.ts'

export function erased(person: PersonId, by: ErasingCommand['by'], state: RoomState, shelf: Shelf): Intake {
  return { ok: true, command: { type: 'erase', person, by }, records: blankRecords(person, state, shelf) }
}

function blankRecords(id: PersonId, { people }: RoomState, { person, words }: Shelf): readonly RoomRecord[] {
  const isRemoved = people.some((known) => known.id === id && known.standing === 'removed')
  // The hash of a device's random secret names nobody; without it whoever was removed could come in again.
  const secretHash = isRemoved ? (person(id)?.secretHash ?? null) : null
  const blank: RoomRecord = { kind: 'person', id, name: '', mark: 1, secretHash }
  if (words.cardOf(id) === emptyCard) return [blank]
  return [blank, { kind: 'card', id: `card-${id}`, person: id, card: emptyCard }]
}
