/** The form of an evening to come: what was typed, and what it means. Local times are this device's. */
import type { Announcement } from '../../../shared/inviting.ts'
import { announcedDaysMost, roomPeople } from '../../../shared/limits.ts'
import type { Language, Text } from '../../../shared/text.ts'

export type EveningDraft = {
  /** "2026-12-03", "18:00", "21:00", as a browser's fields write them. */
  readonly date: string
  readonly from: string
  readonly to: string
  readonly about: string
  readonly venue: string
  readonly places: string
  readonly wayIn: Announcement['wayIn']
}

export const emptyEvening: EveningDraft = { date: '', from: '18:00', to: '21:00', about: '', venue: '', places: '', wayIn: 'atOnce' }

export type EveningFault = 'dateMissing' | 'datePast' | 'dateTooFar' | 'placesOdd'

export type Reckoned =
  | { readonly ok: true; readonly evening: Announcement }
  | { readonly ok: false; readonly fault: EveningFault }

type Present = { readonly localNow: number; readonly roomNow: number; readonly language: Language }

/** What to announce, or what is wrong with it. An evening that ends before it begins ends the day after. */
export function reckonEvening(draft: EveningDraft, { localNow, roomNow, language }: Present): Reckoned {
  const startsAt = instantOf(draft.date, draft.from)
  const endsAt = endOf(draft)
  const places = placesOf(draft.places)
  if (startsAt === null || endsAt === null) return { ok: false, fault: 'dateMissing' }
  if (endsAt <= localNow) return { ok: false, fault: 'datePast' }
  if (startsAt - localNow > announcedDaysMost * dayMs) return { ok: false, fault: 'dateTooFar' }
  if (places === 'odd') return { ok: false, fault: 'placesOdd' }
  const inRoom = (local: number): number => Math.round(local - localNow + roomNow)
  return {
    ok: true,
    evening: { startsAt: inRoom(startsAt), endsAt: inRoom(endsAt), about: inOne(language, draft.about), venue: inOne(language, draft.venue), places, wayIn: draft.wayIn },
  }
}

const dayMs = 24 * 60 * 60_000

/** The day after, by the calendar: a night in which the clocks change has 23 hours or 25. */
function endOf({ date, from, to }: EveningDraft): number | null {
  return instantOf(date, to, to <= from ? 1 : 0)
}

function instantOf(date: string, time: string, daysLater = 0): number | null {
  const at = new Date(`${date}T${time}:00`)
  at.setDate(at.getDate() + daysLater)
  return Number.isNaN(at.getTime()) ? null : at.getTime()
}

function placesOf(written: string): number | null | 'odd' {
  const digits = written.trim()
  if (digits === '') return null
  const count = Number(digits)
  return /^\d{1,5}$/.test(digits) && count >= 1 && count <= roomPeople ? count : 'odd'
}

const inOne = (language: Language, words: string): Text | null => (words.trim() === '' ? null : { [language]: words.trim() })

/** "2026-12-03" and "18:00" of a local time. */
export function fieldsOf(localMs: number): { readonly date: string; readonly time: string } {
  const at = new Date(localMs)
  const two = (number: number): string => String(number).padStart(2, '0')
  return { date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`, time: `${two(at.getHours())}:${two(at.getMinutes())}` }
}
