/** A room's log as its host saved it: read, and walked through entry by entry, until it would not replay. */
import { eventVersion } from '../../server/log/rows.ts'
import type { LogEntry } from '../../server/log/roomLog.ts'
import { evolve, openRoom } from '../../server/core/room.ts'
import type { RoomState } from '../../server/core/state.ts'

export type RoomFile = { readonly code: string; readonly openedAt: number; readonly entries: readonly LogEntry[] }

/** Throws a sentence if it is no such file. */
export function readRoomFile(text: string): RoomFile {
  const [first, ...rest] = text.split('\n').filter((line) => line !== '').map(readLine)
  if (!isRecord(first) || first.klapp !== 'log') throw new Error('This is no log that Klapp saved: its first line does not say so.')
  if (first.version !== eventVersion) throw new Error(`This log is of version ${String(first.version)}; this Klapp reads version ${eventVersion}.`)
  return { code: String(first.code), openedAt: Number(first.openedAt), entries: rest.map(readEntry) }
}

export type Step = { readonly entry: LogEntry; readonly before: RoomState | null; readonly after: RoomState }

/** Where, and why, it goes no further. */
export type Stuck = { readonly seq: number; readonly sentence: string }

export function replaySteps(entries: readonly LogEntry[]): { readonly steps: readonly Step[]; readonly stuck: Stuck | null } {
  const steps: Step[] = []
  let state: RoomState | null = null
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) return { steps, stuck: { seq: entry.seq, sentence: `Entry ${index + 1} is missing: entry ${entry.seq} comes in its place.` } }
    try {
      const before: RoomState | null = state
      const after: RoomState = entry.events.reduce<RoomState | null>(book, before) ?? fail('The first entry has no event.')
      steps.push({ entry, before, after })
      state = after
    } catch (error) {
      // The point of a replay is to say where it stops.
      return { steps, stuck: { seq: entry.seq, sentence: `Entry ${entry.seq} would not replay: ${error instanceof Error ? error.message : String(error)}` } }
    }
  }
  return { steps, stuck: null }
}

function book(state: RoomState | null, event: LogEntry['events'][number]): RoomState {
  if (state !== null) return evolve(state, event)
  return event.type === 'roomOpened' ? openRoom(event) : fail('A log begins with roomOpened.')
}

function readLine(line: string, index: number): unknown {
  try {
    return JSON.parse(line)
  } catch {
    // Half a line, such as the last one of a file that was cut off.
    return fail(`Line ${index + 1} can't be read.`)
  }
}

/** The server wrote it: its outline is checked, and the replay finds what else is wrong. */
function readEntry(value: unknown, index: number): LogEntry {
  const isEntry = isRecord(value) && typeof value.seq === 'number' && typeof value.at === 'number' && Array.isArray(value.events)
  return isEntry ? (value as LogEntry) : fail(`Line ${index + 2} is no entry of a log.`)
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

function fail(sentence: string): never {
  throw new Error(sentence)
}
