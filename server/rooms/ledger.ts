/** A room as its log has it: state, records and number move together, and only once the append is on disk. */
import type { CommandId } from '../../shared/ids.ts'
import { isMatchingWanted } from '../core/matching/request.ts'
import { evolve, replay } from '../core/room.ts'
import { nextDeadline } from '../core/rounds/timeline.ts'
import type { RoomState } from '../core/state.ts'
import type { LogEntry, RoomLog, StoredRoom } from '../log/roomLog.ts'
import { type Shelf, openShelf } from '../words/shelf.ts'
import { type Ask, judgeBatch } from './batch.ts'

export type Ledger = {
  readonly state: () => RoomState
  readonly shelf: () => Shelf
  /** The number of the last entry in the log. */
  readonly seq: () => number
  readonly epoch: () => number
  /** The last entry is our own. */
  readonly wroteLast: () => boolean
  /** Judges the commands at `at`, appends what came of them, and only then answers. */
  readonly write: (asks: readonly Ask[], at: number) => Promise<Written>
  /** Takes over what others wrote. */
  readonly catchUp: () => Promise<CaughtUp>
}

type Written =
  | { readonly kind: 'written'; readonly entries: readonly LogEntry[]; readonly answerAll: () => void; readonly hasOwnBug: boolean }
  /** The disk failed: everybody is told, and the room is as it was. */
  | { readonly kind: 'failed' }
  /** Another writer was first. What it wrote is taken over; the commands are to be judged again. */
  | Overtaken
  | Gone

export type Overtaken = { readonly kind: 'overtaken'; readonly entries: readonly LogEntry[]; readonly isNewEpoch: boolean }
/** The room has been erased. */
type Gone = { readonly kind: 'gone' }
type CaughtUp = Overtaken | Gone | { readonly kind: 'failed' }

export type LedgerParts = { readonly log: RoomLog; readonly onBug: (error: unknown, command: string) => void }

export function openLedger(stored: StoredRoom, { log, onBug }: LedgerParts): Ledger {
  const { id } = stored.header
  let { epoch } = stored.header
  let state = stateOf(stored)
  let shelf = openShelf(stored.records)
  let seq = lastSeqOf(stored)
  let wroteLast = false
  const done = new Map<CommandId, number>(doneIn(stored.entries))

  async function write(asks: readonly Ask[], at: number): Promise<Written> {
    const batch = judgeBatch(asks, { state, shelf, seq, at, done, onBug })
    const { entries, records, hasOwnBug } = batch
    const answerAll = (): void => batch.answers.forEach(({ answer, reply }) => answer(reply))
    if (entries.length === 0) return { kind: 'written', entries, answerAll, hasOwnBug }
    const outcome = await log
      .append(id, seq, { epoch, entries, records, wakesAt: wakingTime(batch.state, at) })
      // A disk that fails refuses the commands; the room stays as it was.
      .catch((error: unknown) => {
        onBug(error, 'append')
        return 'failed' as const
      })
    if (outcome === 'appended') {
      state = batch.state
      shelf.put(records)
      seq += entries.length
      wroteLast = true
      remember(entries)
      if (isErasure(entries)) await scrub()
      return { kind: 'written', entries, answerAll, hasOwnBug }
    }
    const caughtUp = outcome === 'conflict' ? await catchUp() : ({ kind: 'failed' } as const)
    if (caughtUp.kind === 'failed') for (const { answer } of asks) answer({ ok: false, reason: 'notSaved' })
    if (caughtUp.kind === 'gone') for (const { answer } of asks) answer({ ok: false, reason: 'unknownRoom' })
    return caughtUp
  }

  async function catchUp(): Promise<CaughtUp> {
    // Unreadable now is no worse than unwritable: the commands are refused, and the next one tries again.
    const fresh = await log.read(id, { epoch, seq }).catch(() => 'unreadable' as const)
    if (fresh === 'unreadable') return { kind: 'failed' }
    if (fresh === null) return { kind: 'gone' }
    const isNewEpoch = fresh.header.epoch !== epoch
    try {
      if (isNewEpoch) begin(fresh)
      else goOn(fresh)
    } catch (error) {
      // What a newer Klapp wrote this one may not understand: it serves what it knows, and takes no command.
      onBug(error, 'read')
      return { kind: 'failed' }
    }
    return { kind: 'overtaken', entries: fresh.entries, isNewEpoch }
  }

  /** It is overwritten by now; where the files can't be gone through, the log tries again by itself. */
  const scrub = (): Promise<void> => log.scrub().catch((error: unknown) => onBug(error, 'scrub'))

  /** The log lost its tail: what it has now is what happened. */
  function begin(fresh: StoredRoom): void {
    state = stateOf(fresh)
    ;({ epoch } = fresh.header)
    shelf = openShelf(fresh.records)
    seq = lastSeqOf(fresh)
    wroteLast = false
    done.clear()
    remember(fresh.entries)
  }

  function goOn({ entries, records }: StoredRoom): void {
    if (entries.length === 0) return
    state = entries.flatMap(({ events }) => events).reduce(evolve, state)
    shelf.put(records)
    seq += entries.length
    wroteLast = false
    remember(entries)
  }

  function remember(entries: readonly LogEntry[]): void {
    for (const [command, at] of doneIn(entries)) done.set(command, at)
  }

  return {
    state: () => state,
    shelf: () => shelf,
    seq: () => seq,
    epoch: () => epoch,
    wroteLast: () => wroteLast,
    write,
    catchUp,
  }
}

const isErasure = (entries: readonly LogEntry[]): boolean => entries.some(({ events }) => events.some(({ type }) => type === 'personErased'))
const stateOf = ({ entries }: StoredRoom): RoomState => replay(entries.flatMap(({ events }) => events))
const lastSeqOf = ({ entries }: StoredRoom): number => entries.at(-1)?.seq ?? 0

const doneIn = (entries: readonly LogEntry[]): readonly [CommandId, number][] =>
  entries.flatMap(({ commandId, seq }): [CommandId, number][] => (commandId === null ? [] : [[commandId, seq]]))

/** A start whose matching was still being made when the server died goes on as well. */
function wakingTime(state: RoomState, at: number): number | null {
  return nextDeadline(state) ?? (isMatchingWanted(state) ? at : null)
}
