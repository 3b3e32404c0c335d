/**
 * The shell round one room: one queue in, one timer, and whoever wants to know is told after the log has it.
 * Only when a batch is on disk does the room change, are the others told and the askers answered.
 */
import type { CommandId, PersonId } from '../shared/ids.ts'
import type { Command, Reply } from '../shared/protocol.ts'
import { type Ask, judgeBatch } from './batch.ts'
import type { Clock } from './clock.ts'
import type { RoomCommand } from './core/commands.ts'
import type { RoomEvent } from './core/events.ts'
import { type MatchingRequest, wantedMatching } from './core/matching/request.ts'
import { replay } from './core/room.ts'
import { nextDeadline } from './core/rounds/timeline.ts'
import type { Matching, RoomState } from './core/state.ts'
import { type Actor, intake } from './intake.ts'
import type { LogEntry, RoomHeader, RoomLog, StoredRoom } from './log/roomLog.ts'
import { type Presence, openPresence } from './presence.ts'
import { type Shelf, openShelf } from './shelf.ts'

export type Room = {
  readonly header: RoomHeader
  readonly presence: Presence
  readonly state: () => RoomState
  readonly shelf: () => Shelf
  /** The number of the last entry in the log. */
  readonly seq: () => number
  /** The room clock, in milliseconds: never behind the last entry. */
  readonly now: () => number
  /** The same with its fraction, for phones that set their clock by it. */
  readonly exactNow: () => number
  readonly ask: (actor: Actor, id: CommandId, command: Command) => Promise<Reply>
  /** This person's phone shows a sign of life. Only a doubt that ends with it is worth an entry. */
  readonly seen: (person: PersonId) => void
  /** Called after every change. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
  /** Stops the timer and lets what is under way finish. */
  readonly close: () => Promise<void>
}

export type RoomParts = {
  readonly log: RoomLog
  readonly clock: Clock
  readonly matcher: (request: MatchingRequest) => Promise<Matching>
  /** A bug: told with where it happened, never with what people wrote. */
  readonly onBug: (error: unknown, where: { readonly room: string; readonly seq: number; readonly command: string }) => void
}

/** So many commands are judged before the room comes up for air. */
const batchMost = 500
/** A disk that failed is tried again after this long, so that the evening goes on once it can. */
const retryMs = 1_000

export function openRoomShell(stored: StoredRoom, { log, clock, matcher, onBug }: RoomParts): Room {
  const { header } = stored
  let state = replay(stored.entries.flatMap(({ events }) => events))
  let shelf = openShelf(stored.records)
  let seq = stored.entries.at(-1)?.seq ?? 0
  const done = new Map<CommandId, number>(doneIn(stored.entries))
  // The room clock never runs backwards, even if the computer's was set back while nobody looked.
  const aheadMs = Math.max(0, (stored.entries.at(-1)?.at ?? 0) - clock.now())
  const now = (): number => clock.now() + aheadMs

  const presence = openPresence()
  const listeners = new Set<() => void>()
  const queue: Ask[] = []
  let draining: Promise<void> | null = null
  let isMatching = false
  let isClosed = false
  // Nobody is unseen over a stretch that this process has not watched from its beginning.
  let watchedSince: number | null = null
  let cancelTimer = (): void => {}

  const reportBug = (error: unknown, command: string): void => onBug(error, { room: header.id, seq, command })

  const submit = (ask: Ask): void => {
    queue.push(ask)
    draining ??= drain().finally(() => {
      draining = null
    })
  }

  async function drain(): Promise<void> {
    // A turn of the event loop, so that what arrives together is judged together.
    await Promise.resolve()
    while (queue.length > 0) await drainBatch(queue.splice(0, batchMost))
  }

  async function drainBatch(asks: readonly Ask[]): Promise<void> {
    const batch = judgeBatch(asks, { state, shelf, seq, at: now(), done, onBug: reportBug })
    if (batch.entries.length > 0) {
      const wakesAt = nextDeadline(batch.state) ?? (wantedMatching(batch.state) === null ? null : now())
      const outcome = await log
        .append(header.id, seq, { entries: batch.entries, records: batch.records, wakesAt })
        // A disk that fails refuses the command; the room stays as it was.
        .catch(() => 'failed' as const)
      if (outcome !== 'appended') {
        batch.undo()
        if (outcome === 'conflict') return rereadAndRetry(asks)
        for (const { answer } of batch.answers) answer({ ok: false, reason: 'notSaved' })
        tickAt(clock.now() + retryMs)
        return
      }
      state = batch.state
      seq += batch.entries.length
      for (const [id, at] of doneIn(batch.entries)) done.set(id, at)
      noteClaps(batch.entries)
    }
    settle()
    // A tick that met a bug would meet it again at once.
    if (batch.hasOwnBug) tickAt(clock.now() + retryMs)
    for (const { answer, reply } of batch.answers) answer(reply)
  }

  /** Another writer was first: take over what it wrote, then judge these commands again. */
  async function rereadAndRetry(asks: readonly Ask[]): Promise<void> {
    const fresh = await log.read(header.id).catch(() => null)
    if (fresh === null) {
      for (const { answer } of asks) answer({ ok: false, reason: 'notSaved' })
      tickAt(clock.now() + retryMs)
      return
    }
    state = replay(fresh.entries.flatMap(({ events }) => events))
    shelf = openShelf(fresh.records)
    seq = fresh.entries.at(-1)?.seq ?? 0
    for (const [id, at] of doneIn(fresh.entries)) done.set(id, at)
    queue.unshift(...asks)
  }

  /** After every step: the timer, the matching that is wanted, and whoever listens. */
  function settle(): void {
    if (isClosed) return
    const deadline = nextDeadline(state)
    if (deadline === null) cancelTimer()
    else tickAt(deadline - aheadMs)
    makeWantedMatching()
    for (const listener of listeners) tellListener(listener)
  }

  async function drained(): Promise<void> {
    if (draining === null) return
    await draining
    await drained()
  }

  function tickAt(when: number): void {
    cancelTimer()
    cancelTimer = isClosed ? () => {} : clock.at(when, tick)
  }

  /** What happened is on disk by now: a view that can't be drawn must not stop the room. */
  function tellListener(listener: () => void): void {
    try {
      listener()
    } catch (error) {
      reportBug(error, 'view')
    }
  }

  function tick(): void {
    submitCommand({ type: 'tick', unseen: watchedSince === null ? [] : unseenSince(watchedSince) })
  }

  function unseenSince(since: number): readonly PersonId[] {
    const unseen = state.people.filter(({ id, hasPhone }) => hasPhone && presence.unseenSince(id, since))
    return unseen.map(({ id }) => id)
  }

  function makeWantedMatching(): void {
    const request = wantedMatching(state)
    if (request === null || isMatching) return
    isMatching = true
    matcher(request)
      .then((matching) => submitCommand({ type: 'useMatching', round: request.round, matching }))
      .catch((error: unknown) => reportBug(error, 'match'))
      .finally(() => {
        isMatching = false
      })
  }

  function submitCommand(command: RoomCommand): void {
    submit({ id: null, name: command.type, take: () => ({ ok: true, command, records: [] }), answer: () => {} })
  }

  function noteClaps(entries: readonly LogEntry[]): void {
    for (const { events } of entries) {
      for (const event of events) if (event.type === 'clapped' || event.type === 'movingBegan') watchedSince = clapTime(event)
    }
  }

  settle()
  return {
    header,
    presence,
    state: () => state,
    shelf: () => shelf,
    seq: () => seq,
    now,
    exactNow: () => clock.exactNow() + aheadMs,
    ask: (actor, id, command) =>
      new Promise((answer) => {
        submit({ id, name: command.type, take: (current, records) => intake(actor, command, current, records), answer })
      }),
    seen: (person) => {
      const known = state.people.find(({ id }) => id === person)
      if (known !== undefined && (known.unseen > 0 || known.isMissed)) submitCommand({ type: 'here', person })
    },
    onChange: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: async () => {
      isClosed = true
      cancelTimer()
      await drained()
    },
  }
}

const doneIn = (entries: readonly LogEntry[]): readonly [CommandId, number][] =>
  entries.flatMap(({ commandId, seq }): [CommandId, number][] => (commandId === null ? [] : [[commandId, seq]]))

const clapTime = (event: Extract<RoomEvent, { type: 'clapped' | 'movingBegan' }>): number =>
  event.type === 'clapped' ? event.at : event.startedAt
