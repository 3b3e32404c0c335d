import { describe, expect, it } from 'vitest'
import { exportText } from '../../server/rooms/exportLog.ts'
import type { LogEntry } from '../../server/log/roomLog.ts'
import { playEvening } from '../simulation/evening.ts'
import { aHeader } from '../support/givenLog.ts'
import { readRoomFile } from './roomFile.ts'
import { storyOf } from './story.ts'

const { entries } = playEvening(66)
const header = aHeader()
const storyFrom = (told: readonly LogEntry[]) => storyOf(readRoomFile(exportText({ header, entries: told })), 'UTC')

describe('the story of an evening', () => {
  it('tells every event with its time and its entry, and the rule that speaks of it', () => {
    const { lines, isWhole } = storyFrom(entries)
    expect(isWhole).toBe(true)
    expect(lines.filter((line) => /^\d\d:\d\d:\d\d +\d+ {2}\S/.test(line))).toHaveLength(entries.flatMap(({ events }) => events).length)
    expect(lines).toContain('08:00:00     2  #1 joins [P1]')
    expect(lines.at(-1)).toBe('It replays to its end.')
  })

  it('is the same from the file as from the log', () => {
    expect(readRoomFile(exportText({ header, entries })).entries).toEqual(entries)
  })

  it('names a rule that was broken, and where', () => {
    const doubled = entries.map(({ seq, at, commandId, events }) => ({ seq, at, commandId, events: events.map(withSomebodyTwice) }))
    const { lines, isWhole } = storyFrom(doubled)
    expect(isWhole).toBe(false)
    expect(lines.find((line) => line.includes('breaks a rule'))).toMatch(/^Entry \d+ breaks a rule: \[M1\] somebody is placed twice$/)
  })
})

describe('a log that would not replay says where', () => {
  it('when an entry is missing', () => {
    const { lines, isWhole } = storyFrom(entries.filter(({ seq }) => seq !== 5))
    expect(isWhole).toBe(false)
    expect(lines.at(-1)).toBe('Entry 5 is missing: entry 6 comes in its place.')
  })

  it('when an event is none that this version knows', () => {
    const text = exportText({ header, entries }).replaceAll('"personJoined"', '"personBeamedDown"')
    const { lines } = storyOf(readRoomFile(text), 'UTC')
    expect(lines.at(-1)).toMatch(/^Entry 2 would not replay: .*personBeamedDown/)
  })

  it('when it does not begin with the opening', () => {
    const headless = entries.slice(1).map(({ at, commandId, events }, index) => ({ seq: index + 1, at, commandId, events }))
    expect(storyFrom(headless).lines.at(-1)).toBe('Entry 1 would not replay: A log begins with roomOpened.')
  })

  it.each([
    ['is of a later version', (text: string) => text.replace('"version":1', '"version":9'), 'This log is of version 9; this Klapp reads version 1.'],
    ['was cut off', (text: string) => text.slice(0, -20), `Line ${entries.length + 1} can't be read.`],
    ['is something else', () => '{"dear":"diary"}\n', 'This is no log that Klapp saved: its first line does not say so.'],
    ['has a line that is no entry', (text: string) => `${text}{"dear":"diary"}\n`, `Line ${entries.length + 2} is no entry of a log.`],
  ])('when the file %s', (_, harm, sentence) => {
    expect(() => readRoomFile(harm(exportText({ header, entries })))).toThrow(sentence)
  })
})

function withSomebodyTwice(event: LogEntry['events'][number]): LogEntry['events'][number] {
  if (event.type !== 'matchingMade' || event.matching.pairings.length === 0) return event
  const { pairings } = event.matching
  return { ...event, matching: { ...event.matching, byes: pairings.flatMap(({ members }) => members) } }
}
