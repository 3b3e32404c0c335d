/** One node: the real server but for its sockets, its threads and its disk. */
import { openDirectory, type Directory } from '../../../server/rooms/directory.ts'
import { identify } from '../../../server/web/identify.ts'
import { openMatcher } from '../../../server/rooms/matcher.ts'
import { onlyNode } from '../../../server/rooms/nodes.ts'
import { type Outlet, openOutlet } from '../../../server/rooms/outlet.ts'
import { patrol } from '../../../server/rooms/patrol.ts'
import type { Room } from '../../../server/rooms/room.ts'
import { type Wire, channelName, welcome } from '../../../server/web/welcome.ts'
import type { Hello } from '../../../shared/protocol.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import { type Machine, startMachine } from './machine.ts'
import { type Board, openNodes } from './shares.ts'
import type { Store } from './store.ts'
import { type LogWeather, isTrouble, openWire } from './wire.ts'
import type { World } from './world.ts'

/** The server's end of a line, as the network holds it. */
export type ServerEnd = Wire & {
  readonly hello: Hello
  readonly channels: Set<string>
  readonly letIn: () => void
  /** Null: no verdict, it may be tried again. */
  readonly turnAway: (reason: Rejection | null) => void
  /** The process has ended; `isSilent`: and nobody says so. */
  readonly lost: (isSilent: boolean) => void
}

export type Node = {
  readonly name: string
  readonly machine: () => Machine
  readonly directory: () => Directory
  readonly rooms: () => readonly Room[]
  readonly admit: (end: ServerEnd) => Promise<void>
  readonly hungUp: (end: ServerEnd) => void
  /** `isSilent`: as in a power cut, when nobody can say goodbye. */
  readonly crash: (isSilent: boolean) => void
  readonly start: () => void
}

export type NodeParts = { readonly world: World; readonly store: Store; readonly weather: LogWeather; readonly name: string; readonly board: Board | null }

export const addresses = ['http://klapp.example']
const leastApartMs = 300
const clockErrorMs = 4

export function openNode({ world, store, weather, name, board }: NodeParts): Node {
  let running = startProcess()

  function startProcess() {
    const machine = startMachine(world, world.chance.between(-clockErrorMs, clockErrorMs))
    const matcher = openMatcher(null)
    const nodes = board === null ? onlyNode : openNodes({ world, board, machine, weather, name })
    const outlets = new Map<Room, Outlet>()
    const ends = new Set<ServerEnd>()
    const directory = openDirectory({
      log: openWire({ world, store, machine, weather }),
      clock: machine.clock,
      matcher: async (request) => {
        const made = await matcher.match(request)
        return new Promise((resolve) => world.after(world.chance.exponential(20), () => machine.run(() => resolve(made))))
      },
      nodes,
      onGone: () => {},
      onBug: (error, where) => isTrouble(error) || world.violate(`a bug in ${where.command}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`),
    })
    const outletOf = (room: Room): Outlet => {
      const known = outlets.get(room)
      if (known !== undefined) return known
      const outlet = openOutlet({
        room,
        clock: machine.clock,
        leastApartMs,
        addresses,
        send: (channel, message) => {
          for (const end of within(channelName(room, channel))) end.emit('view', message)
        },
      })
      outlets.set(room, outlet)
      return outlet
    }
    const within = (channel: string): readonly ServerEnd[] => [...ends].filter((end) => end.connected && end.channels.has(channel))
    patrol(machine.clock, nodes.patrolMs, directory.wakeAll)
    return { machine, directory, outlets, ends, outletOf }
  }

  return {
    name,
    machine: () => running.machine,
    directory: () => running.directory,
    rooms: () => [...running.outlets.keys()],
    admit: async (end) => {
      const { directory, outletOf, ends } = running
      const caller = await identify(end.hello, directory).catch(() => null)
      if (!end.connected) return
      if (caller === null || 'reason' in caller) return end.turnAway(caller?.reason ?? null)
      ends.add(end)
      end.letIn()
      welcome(end, caller, outletOf(caller.room))
    },
    hungUp: (end) => void running.ends.delete(end),
    crash: (isSilent) => {
      running.machine.end()
      for (const end of running.ends) end.lost(isSilent)
      world.tell(() => `${name} ${isSilent ? 'loses its power' : 'crashes'}`)
    },
    start: () => {
      running = startProcess()
      world.tell(() => `${name} starts`)
      void running.directory.wakeAll().catch(() => undefined)
    },
  }
}
