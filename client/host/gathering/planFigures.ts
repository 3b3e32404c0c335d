/** What a plan comes to, before it is started. All in milliseconds. */
import { startRounds } from '../../../shared/limits.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { PlanDraft } from './planDraft.ts'

type Lengths = Pick<Settings, 'talkingMs' | 'movingMs'>

const roundMs = ({ talkingMs, movingMs }: Lengths): number => talkingMs + movingMs

/** How long so many rounds last, from the start to the last clap. */
export const planMs = (rounds: number, lengths: Lengths): number => rounds * roundMs(lengths)

/** How many whole rounds there is time for, and one start can ask for. */
export const roundsWithin = (ms: number, lengths: Lengths): number =>
  Math.min(startRounds, Math.max(0, Math.floor(ms / roundMs(lengths))))

/** How many rounds a draft asks for when it is started now; null where it does not say. */
export function plannedRounds({ kind, count, until }: PlanDraft, lengths: Lengths, now: Date): number | null {
  if (kind === 'open') return null
  if (kind === 'rounds') return count
  const end = endTime(until, now)
  return 'at' in end ? roundsWithin(end.at - now.getTime(), lengths) : null
}

export type EndTime =
  | { readonly kind: 'none' }
  | { readonly kind: 'passed' }
  | { readonly kind: 'today' | 'tomorrow'; readonly at: number }

/**
 * When this device's clock shows "19:45" next. A time that has passed is meant for tomorrow only where an evening may
 * well go on past midnight until then; else somebody has mistaken the hour, and nothing should start.
 */
export function endTime(time: string, now: Date): EndTime {
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return { kind: 'none' }
  const at = new Date(now)
  at.setHours(hours, minutes, 0, 0)
  if (at > now) return { kind: 'today', at: at.getTime() }
  at.setDate(at.getDate() + 1)
  return at.getTime() - now.getTime() <= pastMidnightMs ? { kind: 'tomorrow', at: at.getTime() } : { kind: 'passed' }
}

const pastMidnightMs = 6 * 60 * 60_000

/** "19:45": this device's clock after at least so long, at the next full five minutes. */
export function timeAfter(now: Date, ms: number): string {
  return clockTime(new Date(Math.ceil((now.getTime() + ms) / fiveMinutesMs) * fiveMinutesMs))
}

/** "19:45", as the field for a time writes it. */
export const clockTime = (at: Date): string =>
  [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')

const fiveMinutesMs = 5 * 60_000
