import { minutesOf, type ItemPlan } from '../../../shared/programme.ts'
import type { Language } from '../../../shared/text.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { lengthText } from '../settings/lengthText.ts'
import { messagesIn } from '../../messages/loaded.ts'

/** "20 min", "6 rounds of 2 min"; how long an item takes, in short. */
export function planText(language: Language, plan: ItemPlan, room: { readonly people: number; readonly movingMs: number }): string {
  const text = messagesIn(language).hostProgramme
  const setup = messagesIn(language).hostSetup
  switch (plan.kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
    case 'goodbye':
      return plan.minutes === null ? text.asLongAsItTakes : setup.minutes(plan.minutes)
    case 'groups':
      return setup.minutes(plan.minutes)
    case 'meeting':
      return text.roundsOf(plan.rounds, lengthText(setup, plan.talkingMs))
    case 'introductions':
      return text.aboutMinutes(Math.round(minutesOf(plan, room) ?? 0))
    default:
      return unreachable(plan)
  }
}
