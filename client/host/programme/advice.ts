/** The advice about too little fika: in words, and the commands that take it. Pure. */
import type { HostCommand } from '../../../shared/protocol.ts'
import type { Language } from '../../../shared/text.ts'
import { fikaMinutesLeast, shortageOf, timetableOf, type Reckoning, type Shortage } from '../../../shared/timetable.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemHeading, type Item } from '../../programme/itemName.ts'

export type Advice = {
  /** The same while it is about the same fika, before the evening or in it: what was dismissed is not said again. */
  readonly key: string
  readonly words: string
  /** What the button says; null where nothing is left to do. */
  readonly take: string | null
  readonly commands: readonly HostCommand[]
}

/** `lastRound`: the last of the rounds under way, where that is known. */
export type Situation = { readonly reckoning: Reckoning; readonly lastRound: number | null; readonly language: Language }

type Step = Pick<Advice, 'take' | 'commands'> & { readonly ask: string | null }

/** A listening shorter than this is not worth coming for: it is skipped. */
const worthwhileMinutes = 5
/** What is reckoned for a fika that takes as long as it takes. */
const openFikaMinutes = 10

/** Null where there is talk enough. */
export function adviceOf(situation: Situation): Advice | null {
  const { reckoning, language } = situation
  const shortage = shortageOf(reckoning)
  if (shortage === null) return null
  const { items, current } = reckoning.programme
  const text = messagesIn(language).hostProgramme
  const isBefore = current === null && !items.some(({ isOver }) => isOver)
  const { ask, take, commands } = stepFor(shortage, situation)
  const found = (shortage.isCutShort && !isBefore ? text.fikaDown : text.fikaShort)(shortage.fikaMinutes)
  return {
    key: `${isBefore ? 'before' : 'live'} ${fikasIn(reckoning).map(({ id }) => id).join(' ')}`,
    words: ask === null ? found : `${found} ${ask}`,
    take,
    commands,
  }
}

function stepFor({ cut, isCutShort }: Shortage, situation: Situation): Step {
  const text = messagesIn(situation.language).hostProgramme
  const lengthened = lengthenFika(situation.reckoning)
  if (cut === null) {
    if (isCutShort || lengthened.length === 0) return { ask: null, take: null, commands: [] }
    return { ask: text.lengthenAsk(fikaMinutesLeast), take: text.lengthen(fikaMinutesLeast), commands: lengthened }
  }
  const item = situation.reckoning.programme.items.find(({ id }) => id === cut.id)
  if (item === undefined) return { ask: null, take: null, commands: [] }
  switch (cut.kind) {
    case 'item':
      return withMore(shorten(item, cut.minutes, situation), lengthened)
    case 'rounds':
      return {
        ask: text.cutAsk(cut.rounds),
        take: text.cut(cut.rounds),
        commands: [...fewerRounds(item, cut.rounds, situation), ...lengthened],
      }
    default:
      return unreachable(cut)
  }
}

const withMore = (step: Step, more: readonly HostCommand[]): Step => ({ ...step, commands: [...step.commands, ...more] })

function shorten(item: Item, minutes: number, { reckoning, language }: Situation): Step {
  const text = messagesIn(language).hostProgramme
  const entry = timetableOf(reckoning).find(({ id }) => id === item.id)
  const length = entry === undefined ? 0 : Math.round((reckoning.pace * (entry.endsAt - entry.startsAt)) / 60_000)
  const left = Math.max(1, length - minutes)
  const name = itemHeading(language, item)
  if (left < worthwhileMinutes && item.id !== reckoning.programme.current?.id) {
    return { ask: text.skipAsk(name), take: text.skip, commands: [{ type: 'removeItem', id: item.id }] }
  }
  return { ask: text.shortenAsk(name, minutes), take: text.shorten(minutes), commands: withMinutes(item, left) }
}

function fewerRounds({ id, plan, title }: Item, rounds: number, { reckoning, lastRound }: Situation): readonly HostCommand[] {
  if (plan.kind !== 'meeting') return []
  if (id !== reckoning.programme.current?.id) {
    return [{ type: 'changeItem', id, item: { plan: { ...plan, rounds: Math.max(1, plan.rounds - rounds) }, title } }]
  }
  return lastRound === null ? [] : [{ type: 'fewerRounds', round: lastRound, last: lastRound - rounds }]
}

/** The time that is won goes to the fika, where that was planned too short. */
function lengthenFika(reckoning: Reckoning): readonly HostCommand[] {
  const fikas = fikasIn(reckoning)
  const planned = fikas.reduce((sum, { plan }) => sum + ('minutes' in plan ? (plan.minutes ?? openFikaMinutes) : 0), 0)
  const [first] = fikas
  if (first === undefined || planned >= fikaMinutesLeast || !('minutes' in first.plan)) return []
  return withMinutes(first, (first.plan.minutes ?? openFikaMinutes) + fikaMinutesLeast - planned)
}

function withMinutes({ id, plan, title }: Item, minutes: number): readonly HostCommand[] {
  return 'minutes' in plan ? [{ type: 'changeItem', id, item: { plan: { ...plan, minutes }, title } }] : []
}

/** Those that are yet to be over, and were not passed over. */
function fikasIn(reckoning: Reckoning): readonly Item[] {
  const coming = timetableOf(reckoning).map(({ id }) => id)
  return reckoning.programme.items.filter(({ id, plan }) => plan.kind === 'fika' && coming.includes(id))
}
