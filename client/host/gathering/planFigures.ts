/** What a plan comes to, before it is started. All in milliseconds. */
import type { OddRule, Settings } from '../../../shared/protocol.ts'

type Lengths = Pick<Settings, 'talkingMs' | 'movingMs'>

const roundMs = ({ talkingMs, movingMs }: Lengths): number => talkingMs + movingMs

/** How long so many rounds last, from the start to the last clap. */
export const planMs = (rounds: number, lengths: Lengths): number => rounds * roundMs(lengths)

/** How many whole rounds there is time for. */
export const roundsWithin = (ms: number, lengths: Lengths): number => Math.max(0, Math.floor(ms / roundMs(lengths)))

/** For how many rounds there can be new partners for all: all the pairs there are, by the pairs that one round uses. */
export function freshRounds(people: number, odd: OddRule): number {
  const isOdd = people % 2 === 1
  if (!isOdd) return people - 1
  return odd === 'trio' ? Math.floor((people * (people - 1)) / (people + 3)) : people
}

/** The next instant, by this device's clock, at which it shows "19:45"; null for no such time. */
export function nextAt(time: string, now: Date): number | null {
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null
  const at = new Date(now)
  at.setHours(hours, minutes, 0, 0)
  if (at <= now) at.setDate(at.getDate() + 1)
  return at.getTime()
}

/** "19:45": this device's clock after at least so long, at the next full five minutes. */
export function timeAfter(now: Date, ms: number): string {
  const at = new Date(Math.ceil((now.getTime() + ms) / fiveMinutesMs) * fiveMinutesMs)
  return [at.getHours(), at.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':')
}

const fiveMinutesMs = 5 * 60_000
