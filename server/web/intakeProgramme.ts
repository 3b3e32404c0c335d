/** What a host plans: the titles of its items stand beside the log. */
import { itemTitleGraphemes } from '../../shared/limits.ts'
import type { HostCommand, ItemDraft } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { PlannedItem } from '../core/commands.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Intake } from './intake.ts'
import { ownText } from './intakeTexts.ts'

type Of<T extends HostCommand['type']> = Extract<HostCommand, { readonly type: T }>
type Taken =
  | { readonly ok: true; readonly item: PlannedItem; readonly records: readonly RoomRecord[] }
  | { readonly ok: false; readonly reason: Rejection }

export function plannedProgramme({ type, items, of }: Of<'planProgramme'>): Intake {
  const planned: PlannedItem[] = []
  const records: RoomRecord[] = []
  for (const draft of items) {
    const taken = take(draft)
    if (!taken.ok) return taken
    planned.push(taken.item)
    records.push(...taken.records)
  }
  return { ok: true, command: { type, items: planned, of }, records }
}

export function newItem({ type, item, after }: Of<'addItem'>): Intake {
  const taken = take(item)
  return taken.ok ? { ok: true, command: { type, item: taken.item, after }, records: taken.records } : taken
}

export function changedItem({ type, id, item }: Of<'changeItem'>): Intake {
  const taken = take(item)
  return taken.ok ? { ok: true, command: { type, id, item: taken.item }, records: taken.records } : taken
}

/** A title with nothing in it is none. */
function take({ plan, title }: ItemDraft): Taken {
  const own = ownText(title, itemTitleGraphemes)
  if (own.ok) return { ok: true, item: { plan, title: own.id }, records: [own.record] }
  return own.reason === 'textEmpty' ? { ok: true, item: { plan, title: null }, records: [] } : own
}
