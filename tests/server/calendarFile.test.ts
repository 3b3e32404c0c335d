import { convertIcsCalendar } from 'ts-ics'
import { describe, expect, it } from 'vitest'
import { type CalendarEntry, calendarFile } from '../../server/web/calendarFile.ts'

const entry: CalendarEntry = {
  id: 'KM7P4T@klapp',
  revision: 3,
  startsAt: Date.UTC(2027, 0, 14, 17, 30),
  endsAt: Date.UTC(2027, 0, 14, 20, 0),
  writtenAt: Date.UTC(2026, 10, 24, 8, 0, 5),
  title: 'Kvällen; om lokaler, pengar\\mod',
  about: 'Vi som bygger i Årsta: en gäst, fika och möten.\nTa med någon.',
  venue: 'Folkets hus, Årsta torg 1',
  url: 'https://klapp.example.org/j/KM7P4T',
}

/** By a library that has nothing to do with ours (ts-ics). */
function read(file: string) {
  const [event] = convertIcsCalendar(undefined, file).events ?? []
  if (event === undefined) throw new Error('No event is in the file.')
  return event
}

describe('[I12] the calendar file', () => {
  it('reads as it was meant, whatever signs people write', () => {
    const event = read(calendarFile(entry))
    expect(event).toMatchObject({
      uid: entry.id,
      sequence: 3,
      summary: entry.title,
      description: `${entry.about}\n\n${entry.url}`,
      location: entry.venue,
      url: entry.url,
      status: 'CONFIRMED',
    })
    expect([event.start.date.getTime(), event.end?.date.getTime(), event.stamp.date.getTime()]).toEqual([entry.startsAt, entry.endsAt, entry.writtenAt])
  })

  it('reminds a day before, and two hours before', () => {
    const triggers = read(calendarFile(entry)).alarms?.map(({ trigger }) => trigger.value)
    expect(triggers).toEqual([{ before: true, days: 1 }, { before: true, hours: 2 }])
  })

  it('has no line of more than 75 octets, in any script, and cuts no sign in two', () => {
    const about = 'أمسية للتعارف والحديث عن العمل 👩‍👩‍👧‍👦 '.repeat(9).trim()
    const file = calendarFile({ ...entry, about })
    const lines = file.split('\r\n')
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(read(file).description).toBe(`${about}\n\n${entry.url}`)
  })

  it('lets nobody write a line of their own', () => {
    const event = read(calendarFile({ ...entry, title: 'A\r\nATTENDEE:mailto:x@example.org', venue: 'B\nEND:VEVENT' }))
    expect(event.attendees).toBeUndefined()
    expect(event.summary).toBe('A\nATTENDEE:mailto:x@example.org')
  })

  it('says nothing of a place and a purpose that nobody wrote', () => {
    const event = read(calendarFile({ ...entry, about: '', venue: '' }))
    expect([event.location, event.description]).toEqual([undefined, undefined])
  })
})
