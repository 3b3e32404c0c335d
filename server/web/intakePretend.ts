/** What one of a rehearsal's people asks goes the way of everybody's; only who they are is known beforehand. */
import type { Card } from '../../shared/card.ts'
import { type PersonId, personId } from '../../shared/ids.ts'
import type { RoomCommand } from '../core/commands.ts'
import type { Shelf } from '../words/shelf.ts'
import type { Intake, LineActor } from './intake.ts'
import { describedSelf } from './intakeCards.ts'

/** By their number, from 0. No line can be one, so nobody can speak for them. */
export type Pretender = { readonly role: 'pretend'; readonly number: number; readonly card: Card }

/** Known to every node without asking, so that none of them makes a second one. */
export const pretendId = ({ number }: Pick<Pretender, 'number'>): PersonId => personId(`pretend-${number}`)

export const pretendJoin = (pretender: Pretender): RoomCommand => ({ type: 'join', person: pretendId(pretender), hasPhone: true, isPretend: true })

/** What is told of them comes with them, as if they had told it at the door. */
export function comes(pretender: Pretender, came: Intake, shelf: Shelf): Intake {
  const told = describedSelf(pretendId(pretender), pretender.card, shelf)
  return came.ok && told.ok ? { ...came, records: [...came.records, ...told.records] } : came
}

/** Which person is speaking, and by which device. */
export type Sender = { readonly known: PersonId | undefined; readonly secretHash: string | null }

export function senderOf(actor: Extract<LineActor, { role: 'participant' }> | Pretender, shelf: Shelf): Sender {
  if (actor.role === 'pretend') return { known: shelf.person(pretendId(actor))?.id, secretHash: null }
  return { known: shelf.personByDevice(actor.secretHash)?.id, secretHash: actor.secretHash }
}
