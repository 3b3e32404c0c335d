/**
 * Drives the people of rehearsals, on whichever node a console of the room is connected to: they send commands the way
 * phones do. Several nodes may drive the same room, for each act has one id, and the log does nothing twice. RULES, H4.
 */
import { commandId } from '../../shared/ids.ts'
import type { Clock } from '../clock.ts'
import type { Room } from '../rooms/room.ts'
import { type Act, actsOf } from './acts.ts'
import { castOf } from './cast.ts'

export type Rehearsals = {
  /** A console of the room was connected, or closed. Rooms in earnest are none of its business. */
  readonly consoles: (room: Room, by: 1 | -1) => void
  /** It has been erased. */
  readonly forget: (room: Room) => void
  readonly close: () => void
}

/** With nobody to look at them they go on for so long: a console that is loaded anew misses nothing. */
const unwatchedMs = 5 * 60_000

export function openRehearsals(clock: Clock): Rehearsals {
  const watched = new Map<Room, { count: number; readonly stop: () => void; cancelStop: () => void }>()

  function forget(room: Room): void {
    const entry = watched.get(room)
    entry?.cancelStop()
    entry?.stop()
    watched.delete(room)
  }

  return {
    consoles: (room, by) => {
      if (room.state().rehearsal === null || room.isGone()) return
      const entry = watched.get(room) ?? { count: 0, stop: drive(room, clock), cancelStop: () => {} }
      watched.set(room, entry)
      entry.count += by
      entry.cancelStop()
      if (entry.count <= 0) entry.cancelStop = clock.at(clock.now() + unwatchedMs, () => forget(room))
    },
    forget,
    close: () => {
      for (const room of watched.keys()) forget(room)
    },
  }
}

/** What came of an act shows in the room. One that was refused, or changed nothing, is not tried again at once. */
const againMs = 5_000
/** However much happens, they look round no more often than this. */
const beatMs = 50
/** More at once would keep real phones waiting. */
const actsMost = 20

function drive(room: Room, clock: Clock): () => void {
  const done = new Map<string, number>()
  let cancel = (): void => {}
  let looksAt = Infinity

  function lookAt(at: number): void {
    const when = Math.max(at, clock.now() + beatMs)
    if (when >= looksAt) return
    cancel()
    looksAt = when
    cancel = clock.at(when, look)
  }

  function look(): void {
    looksAt = Infinity
    const now = room.now()
    for (const [step, at] of done) if (at + againMs <= now) done.delete(step)
    const acts = actsOf(room.state(), now).filter(({ step }) => !done.has(step))
    const due = acts.filter(({ at }) => at <= now).slice(0, actsMost)
    for (const act of due) perform(act, now)
    const again = done.size > 0 ? now + againMs : Infinity
    const next = acts.filter((act) => !due.includes(act)).reduce((first, { at }) => Math.min(first, at), again)
    // With nothing ahead they wait for something to happen.
    if (next < Infinity) lookAt(clock.now() + next - now)
  }

  function perform({ number, step, command }: Act, now: number): void {
    const card = castOf(room.state()).all[number]?.card
    if (card === undefined) return
    done.set(step, now)
    void room.ask({ role: 'pretend', number, card }, commandId(`rehearsal ${step}`), command)
  }

  const stopListening = room.onChange(() => lookAt(clock.now()))
  lookAt(clock.now())
  return () => {
    stopListening()
    cancel()
    looksAt = -Infinity
  }
}
