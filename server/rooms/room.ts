/**
 * The shell round one room: one queue in, one timer, and whoever wants to know is told after the log has it.
 * Only when a batch is on disk does the room change, are the others told and the askers answered.
 */
import type { CommandId, PersonId } from '../../shared/ids.ts'
import type { Command, Reply } from '../../shared/protocol.ts'
import type { RoomCommand } from '../core/commands.ts'
import { nextDeadline } from '../core/rounds/timeline.ts'
import type { RoomState } from '../core/state.ts'
import type { Actor } from '../web/intake.ts'
import type { RoomHeader, StoredRoom } from '../log/roomLog.ts'
import type { Shelf } from '../words/shelf.ts'
import { openAbsence } from './absence.ts'
import type { Ask } from './batch.ts'
import { type Overtaken, openLedger } from './ledger.ts'
import { openListeners } from './listeners.ts'
import { openMatchmaking } from './matchmaking.ts'
import { onlyNode } from './nodes.ts'
import { type Presence, openPresence } from './presence.ts'
import type { RoomParts } from './roomParts.ts'
import { takeUp } from './takeUp.ts'

export type Room = {
  readonly header: RoomHeader
  readonly presence: Presence
  readonly state: () => RoomState
  readonly shelf: () => Shelf
  /** The number of the last entry in the log. */
  readonly seq: () => number
  /** Another one if the log has lost what it wrote last. */
  readonly epoch: () => number
  /** The room clock, in milliseconds: never behind the last entry. */
  readonly now: () => number
  /** The same with its fraction, for phones that set their clock by it. */
  readonly exactNow: () => number
  readonly ask: (actor: Actor, id: CommandId, command: Command) => Promise<Reply>
  /** This person's phone shows a sign of life. Only a doubt that ends with it is worth an entry. */
  readonly seen: (person: PersonId) => void
  /** Resolves when what others wrote until now is taken over. */
  readonly catchUp: () => Promise<void>
  /** Called after every change. Returns how to stop. */
  readonly onChange: (listener: () => void) => () => void
  /** It has been erased, here or by another node: whoever is in it has nothing to be in. */
  readonly isGone: () => boolean
  /** Stops the timer and lets what is under way finish. */
  readonly close: () => Promise<void>
}

/** So many commands are judged before the room comes up for air. */
const batchMost = 500
/** After an append that took long, so many times as long is left for more to come: a thousand who are back share a few. */
const restFactor = 3
const restMostMs = 100
/** A disk that failed, or a step that met a bug, is tried again after this long: the evening goes on once it can. */
const retryMs = 1_000

export function openRoomShell(stored: StoredRoom, { log, clock, nodes = onlyNode, matcher, refusesPerson, onGone, onBug }: RoomParts): Room {
  const { header } = stored
  const reportBug = (error: unknown, command: string): void => onBug(error, { room: header.id, seq: ledger.seq(), command })
  const ledger = openLedger(stored, { log, onBug: reportBug })
  // The room clock never runs backwards, even if the computer's was set back while nobody looked.
  const aheadMs = Math.max(0, (stored.entries.at(-1)?.at ?? 0) - clock.now())
  const now = (): number => clock.now() + aheadMs
  const exactNow = (): number => clock.exactNow() + aheadMs

  const presence = openPresence({ now: exactNow, share: nodes.share(header.id), onBug: (error) => reportBug(error, 'view') })
  const absence = openAbsence(presence)
  const makeWantedMatching = openMatchmaking({ ledger, clock, matcher, handIn: submitCommand, onBug: reportBug })
  // What happened is on disk by now: a view that can't be drawn must not stop the room.
  const listeners = openListeners<undefined>((error) => reportBug(error, 'view'))
  const queue: Ask[] = []
  let draining: Promise<void> | null = null
  /** Before the next append: whoever wrote last would else write again and again, and one who is slower never. */
  let rested: Promise<unknown> = Promise.resolve()
  let isClosed = false
  let isGone = false
  let hasNews = false
  let awaitsNews: (() => void)[] = []
  let cancelTimer = (): void => {}
  let cancelMatching = (): void => {}

  function submit(ask: Ask): void {
    queue.push(ask)
    draining ??= drain()
  }

  function look(): void {
    hasNews = true
    draining ??= drain()
  }

  async function drain(): Promise<void> {
    // At least a turn of the event loop, so that what arrives together is judged together.
    await (ledger.wroteLast() || queue.length === 0 ? Promise.resolve() : nodes.gather())
    while (hasNews || queue.length > 0) {
      if (queue.length > 0 && ledger.wroteLast()) await rested
      if (hasNews) await hear()
      if (queue.length > 0) await drainBatch(queue.splice(0, batchMost))
    }
    // In the same breath as the queue was found empty: what comes next starts a new drain.
    draining = null
  }

  async function drainBatch(asks: readonly Ask[]): Promise<void> {
    const beganAt = exactNow()
    const written = await ledger.write(asks, now())
    if (written.kind === 'overtaken') {
      queue.unshift(...asks)
      return takeOver(written)
    }
    if (written.kind === 'gone') return vanish()
    if (written.kind === 'failed') return tickAt(clock.now() + retryMs)
    rested = Promise.all([nodes.gather(), rest((exactNow() - beganAt) * restFactor)])
    absence.watch(written.entries)
    settle()
    // A tick that met a bug would meet it again at once.
    if (written.hasOwnBug) tickAt(clock.now() + retryMs)
    written.answerAll()
  }

  const rest = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      if (ms > 0) clock.at(clock.now() + Math.min(ms, restMostMs), resolve)
      else resolve()
    })

  /** Somebody else may have written. */
  async function hear(): Promise<void> {
    const waiting = awaitsNews
    awaitsNews = []
    hasNews = false
    const heard = await ledger.catchUp()
    if (heard.kind === 'gone') vanish()
    if (heard.kind === 'overtaken' && (heard.isNewEpoch || heard.entries.length > 0)) takeOver(heard)
    for (const resolve of waiting) resolve()
  }

  function vanish(): void {
    if (isGone) return
    isGone = true
    onGone(room)
  }

  function takeOver({ entries, isNewEpoch }: Overtaken): void {
    if (isNewEpoch) absence.lookAway()
    else absence.watch(entries)
    settle()
  }

  /** After every step: the timer, the matching that is wanted, and whoever listens. */
  function settle(): void {
    if (isClosed) return
    const deadline = nextDeadline(ledger.state())
    const deferMs = ledger.wroteLast() ? 0 : nodes.deferMs()
    if (deadline === null) cancelTimer()
    else tickAt(deadline - aheadMs + deferMs)
    cancelMatching()
    if (deferMs === 0) makeWantedMatching()
    else cancelMatching = clock.at(clock.now() + deferMs, makeWantedMatching)
    listeners.tell(undefined)
  }

  function tickAt(when: number): void {
    cancelTimer()
    cancelTimer = isClosed ? () => {} : clock.at(when, tick)
  }

  function tick(): void {
    submitCommand({ type: 'tick', unseen: absence.unseen(ledger.state()) })
  }

  function submitCommand(command: RoomCommand, isAwaited: (state: RoomState) => boolean = () => true): void {
    const take: Ask['take'] = (state) => (isAwaited(state) ? { ok: true, command, records: [] } : { ok: false, reason: 'stale' })
    submit({ id: null, name: command.type, take, answer: () => {} })
  }

  const stopTailing = log.tail(header.id, look)
  settle()
  const room: Room = {
    header,
    presence,
    state: ledger.state,
    shelf: ledger.shelf,
    seq: ledger.seq,
    now,
    epoch: ledger.epoch,
    exactNow,
    ask: (actor, id, command) =>
      new Promise((answer) => {
        submit({ id, name: command.type, take: (state, shelf) => takeUp({ actor, command, refusesPerson }, state, shelf), answer })
      }),
    seen: (person) => {
      const known = ledger.state().people.find(({ id }) => id === person)
      if (known !== undefined && (known.unseen > 0 || known.isMissed)) submitCommand({ type: 'here', person })
    },
    catchUp: () =>
      new Promise((resolve) => {
        awaitsNews.push(resolve)
        look()
      }),
    onChange: listeners.add,
    isGone: () => isGone,
    close: async () => {
      isClosed = true
      stopTailing()
      cancelTimer()
      cancelMatching()
      await draining
      await presence.close()
    },
  }
  return room
}
