/** Which rooms there are: code to room, waking those that sleep, opening new ones. */
import type { RoomCode, RoomId } from '../../shared/ids.ts'
import { titleGraphemes } from '../../shared/limits.ts'
import type { OpenRoom, OpenRoomReply } from '../../shared/protocol.ts'
import { startingSettings } from '../core/settings.ts'
import type { RoomLog } from '../log/roomLog.ts'
import { newLinks } from '../words/links.ts'
import { cleanText } from '../words/names.ts'
import { hashSecret, newRehearsalId, newRoomCode, newRoomId, newSeed } from '../secrets.ts'
import { type Limits, openCapacity, usualLimits } from './capacity.ts'
import { type Room, openRoomShell } from './room.ts'
import type { RoomParts } from './roomParts.ts'

export type Directory = {
  /** How many this process holds. */
  readonly awake: () => number
  readonly open: (asked: OpenRoom) => Promise<OpenRoomReply>
  readonly find: (code: RoomCode) => Promise<Room | null>
  /** The room and everything in it. */
  readonly erase: (room: RoomId) => Promise<void>
  /** Wakes every room that a deadline waits for: after a restart the evenings go on. */
  readonly wakeAll: () => Promise<number>
  readonly close: () => Promise<void>
}

/** Codes are drawn until one is free; with some 480 million of them a second draw is rare. */
const drawsMost = 20
const firstEpoch = 1

export type DirectoryParts = Omit<RoomParts, 'refusesPerson'> & { readonly limits?: Limits | undefined }

/** `onGone`: the room has been erased. */
export function openDirectory({ limits = usualLimits, ...given }: DirectoryParts): Directory {
  const { log, clock } = given
  const awake = new Map<RoomId, Promise<Room | null>>()
  const rooms = new Map<RoomId, Room>()
  const capacity = openCapacity({ log, limits, states: () => [...rooms.values()].map((room) => room.state()) })
  const parts: RoomParts = { ...given, onGone: leave, refusesPerson: capacity.refusesPerson }
  let opening: Promise<unknown> = Promise.resolve()

  /** Erased, here or by another node. */
  function leave(room: Room): void {
    awake.delete(room.header.id)
    rooms.delete(room.header.id)
    given.onGone(room)
    void room.close()
  }

  function wake(id: RoomId): Promise<Room | null> {
    const known = awake.get(id)
    if (known !== undefined) return known
    const waking = load(log, id, parts)
    awake.set(id, waking)
    // A room that could not be read is tried again the next time somebody asks for it.
    waking.then((room) => (room === null ? awake.delete(id) : rooms.set(id, room))).catch(() => awake.delete(id))
    return waking
  }

  /** One room that can't be read must not keep the others from going on. */
  async function wakeOrReport(id: RoomId): Promise<Room | null> {
    try {
      return await wake(id)
    } catch (error) {
      parts.onBug(error, { room: id, seq: 0, command: 'wake' })
      return null
    }
  }

  /** One after the other, so that none slips in beside the last one that there is room for. */
  function open(asked: OpenRoom): Promise<OpenRoomReply> {
    const opened = opening.then(() => openNext(asked))
    opening = opened.catch(() => {})
    return opened
  }

  async function openNext(asked: OpenRoom): Promise<OpenRoomReply> {
    const title = cleanText(asked.title, titleGraphemes)
    if (!title.ok) return title
    const hostHash = hashSecret(asked.hostSecret)
    for (let draw = 0; draw < drawsMost; draw += 1) {
      const known = await log.findByHost(hostHash)
      if (known !== null) return { ok: true, code: known.code }
      const reason = await capacity.refusesRoom()
      if (reason !== null) return { ok: false, reason }
      const id = asked.rehearsal === undefined ? newRoomId() : newRehearsalId()
      const code = newRoomCode()
      const at = clock.now()
      const links = newLinks(asked.hostSecret, null)
      const { screenHash } = links
      const settings = { ...startingSettings, purpose: asked.purpose, language: asked.language }
      const { rehearsal } = asked
      const opened = { type: 'roomOpened', id, seed: newSeed(), at, settings, ...(rehearsal !== undefined && { rehearsal }) } as const
      const outcome = await log.create(
        { id, code, epoch: firstEpoch, hostHash, screenHash, openedAt: at },
        {
          epoch: firstEpoch,
          entries: [{ seq: 1, at, commandId: null, events: [opened] }],
          records: [{ kind: 'title', id: 'title', title: title.text }, links],
          wakesAt: null,
        },
      )
      if (outcome === 'created') return { ok: true, code }
    }
    return { ok: false, reason: 'notSaved' }
  }

  return {
    awake: () => rooms.size,
    open,
    find: async (code) => {
      const id = await log.findByCode(code)
      const room = id === null ? null : await wake(id)
      // Whoever comes from another node finds here what they did there.
      await room?.catchUp()
      return room?.isGone() === true ? null : room
    },
    erase: async (id) => {
      // First from the log: whatever is asked of the room meanwhile finds it gone.
      await log.erase(id)
      await (await awake.get(id)?.catch(() => null))?.catchUp()
    },
    wakeAll: async () => {
      const ids = await log.wakeful()
      const woken = await Promise.all(ids.map(wakeOrReport))
      return woken.filter((room) => room !== null).length
    },
    close: async () => {
      const rooms = await Promise.all(awake.values())
      await Promise.all(rooms.flatMap((room) => (room === null ? [] : [room.close()])))
    },
  }
}

async function load(log: RoomLog, id: RoomId, parts: RoomParts): Promise<Room | null> {
  const stored = await log.read(id)
  return stored === null ? null : openRoomShell(stored, parts)
}

