/** What a host writes of a person, as the room understands it. */

/** A spot by its number, none for an empty line, or something that is no number of a spot. */
export function spotOf(written: string): number | null | 'wrong' {
  const digits = written.trim()
  if (digits === '') return null
  return /^[1-9]\d{0,4}$/.test(digits) ? Number(digits) : 'wrong'
}

/** Milliseconds until a clock on the wall shows "19:30" next; null for no time. */
export function msUntilTime(time: string, now: Date): number | null {
  const [hours, minutes] = time.split(':').map(Number)
  if (hours === undefined || minutes === undefined || Number.isNaN(hours + minutes)) return null
  const at = new Date(now)
  at.setHours(hours, minutes, 0, 0)
  if (at <= now) at.setDate(at.getDate() + 1)
  return at.getTime() - now.getTime()
}
