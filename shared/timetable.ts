/**
 * When the items of an evening begin and end, and what to cut when the talk would come short. People remember whom
 * they talked with; so where the time runs out it is never to be the fika that pays for it.
 */
import { minutesOf } from './programme.ts'
import type { Pace } from './rehearsal.ts'
import type { ProgrammeView } from './views.ts'

type Item = ProgrammeView['items'][number]

export type Timetable = readonly { readonly id: number; readonly startsAt: number; readonly endsAt: number }[]

/** The room as the reckoning needs it. `now` in room-clock milliseconds. */
export type Reckoning = {
  readonly programme: ProgrammeView
  readonly now: number
  readonly people: number
  /** In earnest, as lengths in a plan are. */
  readonly movingMs: number
  /** How many times as fast the evening goes. */
  readonly pace: Pace
  /** When the rounds under way are over, where that is known. */
  readonly roundsEndAt: number | null
}

/** What to do about too little talk: leave `item` out or shorten it, or so many of its rounds. */
type Cut =
  | { readonly kind: 'item'; readonly id: number; readonly minutes: number }
  | { readonly kind: 'rounds'; readonly id: number; readonly rounds: number }

export type Shortage = {
  /** What is left for fika, whole minutes; below nothing is nothing. */
  readonly fikaMinutes: number
  /** Less than was planned, since the evening would go on past its end. */
  readonly isCutShort: boolean
  /** Null where nothing but fika is left to cut. */
  readonly cut: Cut | null
}

/** Less than this and a fika is a queue for coffee. */
export const fikaMinutesLeast = 15

/** As one would say it; and a minute later there is still talk enough. */
const cutMinutesStep = 5

/** What takes as long as it takes is reckoned with so many minutes. */
const openMinutes = 10

/**
 * From the present item on, each after the one before it. What is over is left out; what runs over ends now. Before the
 * first item it is laid so that the evening ends when it is to, or begins now where that is unknown or too late.
 */
export function timetableOf(reckoning: Reckoning): Timetable {
  const { programme, now } = reckoning
  const { items, current, eveningEndsAt } = programme
  const fromNow = laidFrom(now, reckoning)
  const hasBegun = current !== null || items.some(({ isOver }) => isOver)
  const end = fromNow.at(-1)?.endsAt
  if (hasBegun || eveningEndsAt === null || end === undefined || end >= eveningEndsAt) return fromNow
  return laidFrom(now + eveningEndsAt - end, reckoning)
}

function laidFrom(begin: number, { programme, people, movingMs, pace, roundsEndAt }: Reckoning): Timetable {
  const { current } = programme
  let at = begin
  return comingOf(programme).map(({ id, plan }) => {
    const isCurrent = id === current?.id
    const startsAt = isCurrent ? current.startsAt : at
    const plannedEnd = startsAt + (minutesOf(plan, { people, movingMs }) ?? openMinutes) * (60_000 / pace)
    const isRunning = isCurrent && plan.kind === 'meeting' && roundsEndAt !== null
    const endsAt = Math.max(at, isRunning ? roundsEndAt : plannedEnd)
    at = endsAt
    return { id, startsAt, endsAt }
  })
}

/** The items that are yet to be over, from the present or the next one on. What was passed over takes no time. */
function comingOf({ items, current, next }: ProgrammeView): readonly Item[] {
  const first = items.findIndex(({ id }) => id === (current?.id ?? next))
  return items.slice(Math.max(0, first)).filter(({ id, isOver }) => !isOver || id === current?.id)
}

/** Whether fika comes short by this reckoning; null where it does not, or where no fika is to come. */
export function shortageOf(reckoning: Reckoning): Shortage | null {
  const { programme, pace } = reckoning
  const table = timetableOf(reckoning)
  const fikas = comingOf(programme).filter(({ plan }) => plan.kind === 'fika')
  const end = table.at(-1)?.endsAt
  if (fikas.length === 0 || end === undefined) return null
  const overrunMs = programme.eveningEndsAt === null ? 0 : pace * Math.max(0, end - programme.eveningEndsAt)
  const plannedMs = fikas.reduce((sum, { id }) => sum + pace * lengthOf(table, id), 0)
  const fikaMs = Math.max(0, plannedMs - overrunMs)
  const leastMs = fikaMinutesLeast * 60_000
  if (fikaMs >= leastMs) return null
  return { fikaMinutes: Math.floor(fikaMs / 60_000), isCutShort: fikaMs < plannedMs, cut: cutFor(leastMs - fikaMs, reckoning, table) }
}

function lengthOf(table: Timetable, id: number): number {
  const entry = table.find((known) => known.id === id)
  return entry === undefined ? 0 : entry.endsAt - entry.startsAt
}

/**
 * The longest of what people only listen to; where that would not do, as many rounds as it takes, leaving one; where
 * there are none to spare, what is longest of all but fika and rounds, even if it is not enough.
 */
function cutFor(missingMs: number, { programme, now, movingMs, pace }: Reckoning, table: Timetable): Cut | null {
  const leftOf = ({ id }: Item): number => pace * lengthOf(table.map((entry) => ({ ...entry, startsAt: Math.max(now, entry.startsAt) })), id)
  const coming = comingOf(programme)
  const longestOf = (items: readonly Item[]): Item | undefined => items.toSorted((one, other) => leftOf(other) - leftOf(one))[0]
  const longest = longestOf(coming.filter(isListening))
  if (longest !== undefined && leftOf(longest) >= missingMs) {
    const minutes = Math.ceil(missingMs / 60_000 / cutMinutesStep) * cutMinutesStep
    return { kind: 'item', id: longest.id, minutes: Math.min(minutes, Math.ceil(leftOf(longest) / 60_000)) }
  }
  for (const item of coming) {
    if (item.plan.kind !== 'meeting') continue
    const roundMs = item.plan.talkingMs + movingMs
    const rounds = Math.min(Math.ceil(missingMs / roundMs), Math.floor(leftOf(item) / roundMs) - 1)
    if (rounds > 0) return { kind: 'rounds', id: item.id, rounds }
  }
  const lastResort = longestOf(coming.filter((item) => isListening(item) || (isLeftOut(item) && item.id !== programme.current?.id)))
  return lastResort === undefined || leftOf(lastResort) <= 0 ? null : { kind: 'item', id: lastResort.id, minutes: Math.ceil(leftOf(lastResort) / 60_000) }
}

/** Talk of another kind than fika: to be left out whole, if at all. */
const isLeftOut = ({ plan: { kind } }: Item): boolean => kind === 'groups' || kind === 'introductions'

/** What people come to hear. A gathering without a title is people coming in, who talk. */
const isListening = ({ plan, title }: Item): boolean => plan.kind === 'speaker' || (plan.kind === 'gathering' && Object.keys(title).length > 0)
