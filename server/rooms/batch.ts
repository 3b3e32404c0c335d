/**
 * Commands that wait together are judged one after the other, each on what the ones before it made, and
 * become one append. Nothing outside changes: what they put on the shelf is taken back until the append is on disk.
 */
import type { CommandId } from '../../shared/ids.ts'
import type { Reply } from '../../shared/protocol.ts'
import type { RoomEvent } from '../core/events.ts'
import { decide, evolve } from '../core/room.ts'
import type { RoomState } from '../core/state.ts'
import type { Intake } from '../web/intake.ts'
import type { LogEntry } from '../log/roomLog.ts'
import type { RoomRecord } from '../words/records.ts'
import type { Shelf } from '../words/shelf.ts'

export type Ask = {
  /** Null for what the room asks of itself. */
  readonly id: CommandId | null
  readonly name: string
  readonly take: (state: RoomState, shelf: Shelf) => Intake
  readonly answer: (reply: Reply) => void
}

export type Batch = {
  readonly state: RoomState
  readonly entries: readonly LogEntry[]
  readonly records: readonly RoomRecord[]
  readonly answers: readonly { readonly answer: Ask['answer']; readonly reply: Reply }[]
  /** What the room asked of itself met a bug. */
  readonly hasOwnBug: boolean
}

export type Ground = {
  readonly state: RoomState
  readonly shelf: Shelf
  readonly seq: number
  readonly at: number
  /** Commands already done: a retry is answered as it was the first time. */
  readonly done: ReadonlyMap<CommandId, number>
  readonly onBug: (error: unknown, command: string) => void
}

export function judgeBatch(asks: readonly Ask[], ground: Ground): Batch {
  const { shelf, at, seq, done } = ground
  let { state } = ground
  const doneHere = new Map<CommandId, number>()
  const entries: LogEntry[] = []
  const records: RoomRecord[] = []
  const undos: (() => void)[] = []
  let hasOwnBug = false
  const judgeNext = ({ id, name, take }: Ask): Reply => {
    const before = id === null ? undefined : (done.get(id) ?? doneHere.get(id))
    if (before !== undefined) return { ok: true, seq: before }
    const judged = judge(state, shelf, { name, take }, ground)
    if (!judged.ok) {
      hasOwnBug ||= id === null && judged.reason === 'notSaved'
      return judged
    }
    if (judged.events.length > 0) {
      state = judged.events.reduce(evolve, state)
      undos.push(shelf.put(judged.records))
      records.push(...judged.records)
      entries.push({ seq: seq + entries.length + 1, at, commandId: id, events: judged.events })
      if (id !== null) doneHere.set(id, seq + entries.length)
    }
    return { ok: true, seq: seq + entries.length }
  }
  const answers = asks.map((ask) => ({ answer: ask.answer, reply: judgeNext(ask) }))
  for (const takeBack of undos.toReversed()) takeBack()
  return { state, entries, records, answers, hasOwnBug }
}

type Judged =
  | { readonly ok: true; readonly events: readonly RoomEvent[]; readonly records: readonly RoomRecord[] }
  | Extract<Reply, { ok: false }>

function judge(state: RoomState, shelf: Shelf, { name, take }: Pick<Ask, 'name' | 'take'>, { at, onBug }: Ground): Judged {
  try {
    const taken = take(state, shelf)
    if (!taken.ok) return taken
    const decision = decide(state, taken.command, { now: at, traitsOf: shelf.words.traitsOf })
    return decision.ok ? { ok: true, events: decision.events, records: taken.records } : decision
  } catch (error) {
    // A bug in a rule must not take the room down: the command is refused, the state is as before.
    onBug(error, name)
    return { ok: false, reason: 'notSaved' }
  }
}
