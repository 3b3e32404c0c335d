/** A room as its server has it, records and all, without a socket or a log: ask as a phone or a host does, look at any view. */
import type { Command, Reply } from '../../shared/protocol.ts'
import type { PersonId } from '../../shared/ids.ts'
import { commandId, roomId } from '../../shared/ids.ts'
import type { MetView, TakeHomeView } from '../../shared/takeHome.ts'
import { startingSettings } from '../../server/core/settings.ts'
import { openRoom } from '../../server/core/room.ts'
import { wantedMatching } from '../../server/core/matching/request.ts'
import type { RoomCommand } from '../../server/core/commands.ts'
import type { RoomState } from '../../server/core/state.ts'
import { takeHomeView } from '../../server/core/views/takeHome.ts'
import type { LogEntry } from '../../server/log/roomLog.ts'
import { judgeBatch } from '../../server/rooms/batch.ts'
import { takeUp } from '../../server/rooms/takeUp.ts'
import type { Actor } from '../../server/web/intake.ts'
import type { RoomRecord } from '../../server/words/records.ts'
import { type Shelf, openShelf } from '../../server/words/shelf.ts'
import { madeFor } from './givenRoom.ts'

export type TakeHomeRoom = {
  readonly state: () => RoomState
  readonly shelf: () => Shelf
  /** As the log has them: the last of each id. */
  readonly records: () => readonly RoomRecord[]
  readonly entries: () => readonly LogEntry[]
  readonly phone: (name: string, command: Command) => Reply
  readonly host: (command: Command) => Reply
  readonly self: (command: RoomCommand) => void
  readonly id: (name: string) => PersonId
  readonly page: (name: string) => TakeHomeView
  /** Whom `name` sees on their page under the name `other`. */
  readonly met: (name: string, other: string) => MetView
  /** Everybody walks, talks and gathers again: `rounds` times. */
  readonly talk: (rounds?: number) => void
}

const startedAt = 1_000_000

/** `names` have joined. */
export function openTakeHomeRoom(names: readonly string[], seed = 1): TakeHomeRoom {
  let state = openRoom({ type: 'roomOpened', id: roomId('room'), seed, at: startedAt, settings: startingSettings })
  const shelf = openShelf([])
  const records = new Map<string, RoomRecord>()
  const entries: LogEntry[] = []
  let now = startedAt
  let commands = 0

  function judge(take: Parameters<typeof judgeBatch>[0][number]['take'], name: string): Reply {
    let reply: Reply = { ok: false, reason: 'notSaved' }
    commands += 1
    const ask = { id: commandId(`command-${commands}`), name, take, answer: () => {} }
    const batch = judgeBatch([ask], { state, shelf, seq: entries.length, at: now, done: new Map(), onBug: fail })
    for (const answered of batch.answers) reply = answered.reply
    state = batch.state
    shelf.put(batch.records)
    for (const record of batch.records) records.set(record.id, record)
    entries.push(...batch.entries)
    answerMatching()
    return reply
  }

  function answerMatching(): void {
    const request = wantedMatching(state, shelf.words.traitsOf)
    if (request !== null) self(madeFor(request))
  }

  const ask = (actor: Actor, command: Command): Reply =>
    judge((known, words) => takeUp({ actor, command, refusesPerson: () => null }, known, words), command.type)
  const self = (command: RoomCommand): void => void judge(() => ({ ok: true, command, records: [] }), command.type)
  const phone: TakeHomeRoom['phone'] = (name, command) => ask({ role: 'participant', secretHash: name }, command)
  const host: TakeHomeRoom['host'] = (command) => ask({ role: 'host', hostSecret: 'host' }, command)
  const id: TakeHomeRoom['id'] = (name) => shelf.personByDevice(name)?.id ?? missing(`${name} has not joined.`)
  const page: TakeHomeRoom['page'] = (name) => takeHomeView(state, shelf.words, id(name))

  for (const name of names) phone(name, { type: 'join', name })
  return {
    state: () => state,
    shelf: () => shelf,
    records: () => [...records.values()],
    entries: () => entries,
    phone,
    host,
    self,
    id,
    page,
    met: (name, other) => {
      const view = page(name)
      const found = view.kind === 'open' ? view.people.find((person) => person.name === other) : undefined
      return found ?? missing(`${name} has not met ${other}.`)
    },
    talk: (rounds = 1) => {
      host({ type: 'start', round: state.rounds.length + 1, plan: { kind: 'rounds', count: rounds } })
      for (let left = 1_000; left > 0 && state.meeting !== null; left -= 1) {
        now += 1_000
        self({ type: 'tick', unseen: [] })
      }
    },
  }
}

const fail = (error: unknown): never => {
  throw error
}
const missing = (sentence: string): never => {
  throw new Error(sentence)
}
