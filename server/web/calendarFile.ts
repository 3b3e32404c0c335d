/** An evening as calendars read it: iCalendar, RFC 5545. */
import { escapedText, foldedLine } from '../../shared/contentLines.ts'

export type CalendarEntry = {
  /** The same for every version of this evening: with a higher `revision` a calendar replaces what it has. */
  readonly id: string
  readonly revision: number
  /** In milliseconds since 1970, as is `writtenAt`: when this was written down. */
  readonly startsAt: number
  readonly endsAt: number
  readonly writtenAt: number
  readonly title: string
  readonly about: string
  readonly venue: string
  /** As a page is called: nothing in it needs to be escaped. */
  readonly url: string
}

/** Reminds a day before, and two hours before. */
export function calendarFile({ id, revision, startsAt, endsAt, writtenAt, title, about, venue, url }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Klapp//Klapp 1//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `SEQUENCE:${revision}`,
    `DTSTAMP:${utc(writtenAt)}`,
    `DTSTART:${utc(startsAt)}`,
    `DTEND:${utc(endsAt)}`,
    `SUMMARY:${escapedText(title)}`,
    ...(about === '' ? [] : [`DESCRIPTION:${escapedText(`${about}\n\n${url}`)}`]),
    ...(venue === '' ? [] : [`LOCATION:${escapedText(venue)}`]),
    `URL:${url}`,
    'STATUS:CONFIRMED',
    ...reminders.flatMap((before) => ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-${before}`, `DESCRIPTION:${escapedText(title)}`, 'END:VALARM']),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('')
}

/** Durations, section 3.3.6. */
const reminders = ['P1D', 'PT2H'] as const

/** Section 3.3.5: "20261124T180000Z". */
const utc = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '')
