/** How far apart the phones of one room clap: the page's real code, or another estimator on the same devices and networks. */
import sync from '@ircam/sync/client/index.js'
import { connectRoom } from '../../../client/room/connection.ts'
import { conduct } from '../../../client/clap/conduct.ts'
import { someCommon, talking } from '../../client/someViews.ts'
import { forgetDevices, openDevice } from './device.ts'
import { type Server, type Slices, simulatedLine } from './line.ts'
import { type Network, openPath, serverLag } from './network.ts'
import { type VirtualTime, virtualTime } from './virtualTime.ts'

export type Subject = 'klapp' | 'ircam'

export type Room = {
  readonly subject: Subject
  readonly seed: number
  readonly networks: readonly Network[]
  /** When to look, in milliseconds after joining. */
  readonly instants: readonly number[]
  /** The network is gone from then on. */
  readonly cutAt?: number
}

/** Signed milliseconds that each phone claps after the true instant, one list for each of `instants`; and each one's probes. */
export type Deviations = { readonly instants: readonly (readonly number[])[]; readonly probes: readonly number[] }

/** Room-clock time when the phones join. */
const epoch = 1_800_000_000_000
const hello = { protocol: 1, code: 'KM7P4T', as: 'participant', secret: 'a-secret' } as const
export function measureRoom(room: Room): Deviations {
  const phones = room.networks.map((network, phone) => measurePhone(room, network, room.seed * 100_003 + phone))
  return {
    instants: room.instants.map((_, index) => phones.map(({ deviations }) => deviations[index] ?? NaN)),
    probes: phones.map(({ probes }) => probes),
  }
}

type Phone = { readonly deviations: readonly number[]; readonly probes: number }

function measurePhone({ subject, instants, cutAt = Infinity }: Room, network: Network, seed: number): Phone {
  const time = virtualTime()
  const device = openDevice(time, seed)
  let probes = 0
  const air = {
    time,
    device,
    path: openPath(network, device.chance),
    server: steadyServer(time, instants),
    isCut: () => time.now() >= cutAt,
    probed: () => (probes += 1),
  }
  const clapOf = device.act(() => (subject === 'klapp' ? startKlapp(air) : startIrcam(air)))
  const deviations = instants.map((at) => {
    time.runUntil(at - 20)
    const deviation = device.act(() => clapOf(at)) - at
    time.runUntil(at + 2_000)
    return deviation
  })
  forgetDevices()
  return { deviations, probes }
}

type Air = Parameters<typeof simulatedLine>[0]

/** When this phone's sound begins for the clap at `at`, as it is armed shortly before. */
type ClapOf = (at: number) => number

function startKlapp(air: Air): ClapOf {
  const { time, device } = air
  const { store } = connectRoom<Slices>(hello, (_, listener) => simulatedLine(air, listener))
  const armed = new Map<number, number>()
  conduct(store, {
    arm: ({ kind, at }, ownAt) => {
      if (kind === 'clap') armed.set(at - epoch, time.now() + device.spentMs() + device.trueMs(ownAt - performance.now()))
      return () => armed.delete(at - epoch)
    },
    give: () => undefined,
  })
  return (at) => armed.get(at) ?? NaN
}

/** With the settings it comes with; in seconds, as it wants them. */
function startIrcam({ time, device, path, server, isCut, probed }: Air): ClapOf {
  const client = new sync.default(() => performance.now() / 1000)
  let hear: (id: number, sentAt: number, arrivedAt: number, answeredAt: number) => void = () => undefined
  client.start(
    (id, sentAt) => {
      probed()
      time.at(path.up(time.now()) + serverLag(device.chance), () => {
        if (isCut()) return
        const at = server.roomNow()
        device.receive(path.down(time.now()), () => hear(id, sentAt, at / 1000, (at + 0.02) / 1000))
      })
    },
    (listener) => (hear = listener),
  )
  return (at) => time.now() + device.trueMs(epoch + at - client.getSyncTime() * 1000)
}

/** A room that claps at `instants`. */
function steadyServer(time: VirtualTime, instants: readonly number[]): Server {
  const begins = [0, ...instants]
  const [first, ...rest] = instants.map((at, index) => talking(index + 1, epoch + (begins[index] ?? 0), epoch + at))
  if (first === undefined) throw new Error('A room without a clap.')
  const common = someCommon([first, ...rest])
  const roomNow = (): number => epoch + time.now()
  return {
    isUp: () => true,
    roomNow,
    view: () => ({ epoch: 1, seq: 1, now: roomNow(), slices: { common } }),
    follow: () => () => undefined,
  }
}

export type Figures = { readonly p99Ms: number; readonly spreadMs: number }

/** By how much phones miss the room's median instant, and how far the first is from the last; the worst of the instants. */
export function figuresOf({ instants }: Deviations): Figures {
  const each = instants.map((deviations) => {
    const sorted = deviations.toSorted((one, other) => one - other)
    const median = sorted[sorted.length >> 1] ?? NaN
    const misses = sorted.map((deviation) => Math.abs(deviation - median)).sort((one, other) => one - other)
    return {
      p99Ms: misses[Math.ceil(0.99 * misses.length) - 1] ?? NaN,
      spreadMs: (sorted.at(-1) ?? NaN) - (sorted[0] ?? NaN),
    }
  })
  return { p99Ms: Math.max(...each.map(({ p99Ms }) => p99Ms)), spreadMs: Math.max(...each.map(({ spreadMs }) => spreadMs)) }
}

export const worstOf = (figures: readonly Figures[]): Figures => ({
  p99Ms: Math.max(...figures.map(({ p99Ms }) => p99Ms)),
  spreadMs: Math.max(...figures.map(({ spreadMs }) => spreadMs)),
})
