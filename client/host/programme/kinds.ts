/** What a host can put into a programme, in the order in which it is offered, and what each begins as. */
import type { ItemPlan } from '../../../shared/programme.ts'
import type { ItemDraft } from '../../../shared/protocol.ts'

export type Kind = ItemPlan['kind']

const minute = 60_000

export const offered: readonly ItemPlan[] = [
  { kind: 'gathering', minutes: 20 },
  { kind: 'meeting', rounds: 6, talkingMs: 2 * minute, questions: 'same' },
  { kind: 'fika', minutes: 20 },
  { kind: 'introductions', talkingMs: 4 * minute, pairs: 'byKlapp' },
  { kind: 'groups', minutes: 20, size: 5 },
  { kind: 'speaker', minutes: 10 },
  { kind: 'goodbye', minutes: 5 },
]

export const draftOf = (plan: ItemPlan): ItemDraft => ({ plan, title: {} })

/** Minutes that a stepper offers; in between is shown as it is. */
export const minuteSteps: readonly number[] = [
  1, 2, 3, 4, 5, 7, 10, 15, 20, 25, 30, 35, 40, 45, 50, 60, 75, 90, 105, 120, 150, 180, 240, 300, 360, 480, 600,
]
