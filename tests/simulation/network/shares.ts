/** What nodes tell each other of who is connected where, as server/redis/leases.ts does: told soon, and forgotten with their lease. */
import type { Nodes } from '../../../server/rooms/nodes.ts'
import type { Here, OpenShare } from '../../../server/rooms/presence.ts'
import type { Machine } from './machine.ts'
import type { LogWeather } from './wire.ts'
import type { World } from './world.ts'

type Told = { readonly here: Here; readonly text: string }
type Lease = Told & { readonly until: number }

/** Of one room: it is the only one here. */
export type Board = { readonly leases: Map<string, Lease>; readonly news: Set<() => void> }
export const openBoard = (): Board => ({ leases: new Map(), news: new Set() })

const renewMs = 2_000
const leaseMs = 6_000
const gatherMs = 50
const patrolMs = 5_000
const deferMs = { least: 40, most: 200 } as const

export type NodesParts = { readonly world: World; readonly board: Board; readonly machine: Machine; readonly weather: LogWeather; readonly name: string }

export function openNodes(parts: NodesParts): Nodes {
  const { chance } = parts.world
  return {
    share: () => shareOf(parts),
    deferMs: () => chance.between(deferMs.least, deferMs.most),
    // Less patient than the real one: more appends get in each other's way.
    gather: async () => {},
    patrolMs,
  }
}

const shareOf = ({ world, board, machine, weather, name }: NodesParts): OpenShare => (mine, onOthers) => {
  const { time, chance } = world
  let known: ReadonlyMap<string, Told> = new Map()
  let isSoon = false
  let hasLeft = false

  const later = (ms: number, run: () => void): void => world.after(ms, () => machine.run(() => !hasLeft && run()))

  function turn(): void {
    later(renewMs, turn)
    exchange()
  }

  function soon(): void {
    if (isSoon) return
    isSoon = true
    later(gatherMs + chance.between(0.5, 4), () => {
      isSoon = false
      exchange()
    })
  }

  function exchange(): void {
    if (time.now() < weather.awayUntil) return
    const here = mine()
    const text = textOf(here)
    const isNew = board.leases.get(name)?.text !== text
    board.leases.set(name, { here, text, until: time.now() + leaseMs })
    if (isNew) for (const hear of board.news) if (hear !== soon) hear()
    const others = [...board.leases].filter(([other, { until }]) => other !== name && until > time.now())
    later(chance.between(0.2, 2), () => learn(new Map(others)))
  }

  function learn(fresh: ReadonlyMap<string, Told>): void {
    const before = known
    known = fresh
    const outdated = [...before].filter(([other, { text }]) => fresh.get(other)?.text !== text)
    if (outdated.length > 0 || fresh.size !== before.size) onOthers(outdated.map(([, { here }]) => here))
  }

  board.news.add(soon)
  later(0, turn)
  return {
    others: () => [...known.values()].map(({ here }) => here),
    tell: soon,
    leave: async () => {
      hasLeft = true
      board.news.delete(soon)
      board.leases.delete(name)
    },
  }
}

const textOf = ({ seats, screens, hosts }: Here): string => JSON.stringify({ seats: [...seats], screens, hosts })
