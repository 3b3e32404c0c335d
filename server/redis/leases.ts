/**
 * Who is connected where: each node tells the others through Redis, and says every two seconds that it still lives.
 * A node that was not heard of for six is dead, and nobody is connected to it.
 */
import { z } from 'zod'
import { type PersonId, type RoomId, personId } from '../../shared/ids.ts'
import type { Clock } from '../clock.ts'
import type { Here, OpenShare, Share } from '../rooms/presence.ts'
import type { Line } from './line.ts'
import { exchangeScript, leaveScript } from './hereScripts.ts'

export type LeaseParts = {
  readonly line: Line
  readonly node: string
  /** The computer's own, for waiting. */
  readonly own: Clock
}

const renewMs = 2_000
const leaseMs = 6_000
/** What changes together is told together. */
const gatherMs = 50

type Other = { readonly told: string; readonly here: Here }

export const shareOf = (room: RoomId, { line, node, own }: LeaseParts): OpenShare => (mine, onOthers): Share => {
  let others: ReadonlyMap<string, Other> = new Map()
  let othersHere: readonly Here[] = []
  /** What Redis has of ours; null if it may have nothing. */
  let told: string | null = null
  let isSoon = false
  let hasLeft = false
  let exchanging: Promise<void> = Promise.resolve()
  let cancel = own.at(own.now(), turn)

  function turn(): void {
    cancel()
    isSoon = false
    if (hasLeft) return
    cancel = own.at(own.now() + renewMs, turn)
    // One after the other; Redis out of reach is tried again in the next turn.
    exchanging = exchanging.then(exchange).catch(() => {})
  }

  function soon(): void {
    if (isSoon || hasLeft) return
    isSoon = true
    cancel()
    cancel = own.at(own.now() + gatherMs, turn)
  }

  async function exchange(): Promise<void> {
    const here = mine()
    const text = written(here)
    const isNew = text !== told
    const reply = await line.ask(exchangeScript({ room, node, text: isNew ? text : '', leaseMs }))
    if (hasLeft) return
    if (reply === 'forgotten') {
      told = null
      return soon()
    }
    told = text
    learn(othersIn.parse(reply), here.at)
  }

  function learn(fresh: readonly (readonly [string, number, string])[], at: number): void {
    const before = others
    others = new Map(fresh.map(([name, ageMs, text]) => [name, otherOf(before.get(name), at - ageMs, text)]))
    othersHere = [...others.values()].map(({ here }) => here)
    const outdated = [...before].filter(([name, { told }]) => others.get(name)?.told !== told)
    // What a node told holds until it tells otherwise, or until it was last heard of.
    const heldUntil = outdated.map(([name, { here }]) => (others.has(name) ? asOf(here, at) : here))
    if (heldUntil.length > 0 || others.size !== before.size) onOthers(heldUntil)
  }

  const stops = [
    line.onUp(() => {
      told = null
      soon()
    }),
    line.onNews((news) => {
      const [kind, where, who] = news.split(' ')
      if (kind === 'here' && where === room && who !== node) soon()
    }),
  ]

  return {
    others: () => othersHere,
    tell: soon,
    leave: async () => {
      hasLeft = true
      cancel()
      for (const stop of stops) stop()
      // If Redis can't be told, the lease tells it.
      await line.ask(leaveScript(room, node)).catch(() => {})
    },
  }
}

const asOf = (here: Here, at: number): Here => ({ ...here, at })

/** The seats of who has not changed are read once. */
function otherOf(before: Other | undefined, at: number, told: string): Other {
  return { told, here: { ...(before?.told === told ? before.here : read(told)), at } }
}

const written = ({ seats, screens, hosts }: Here): string => JSON.stringify({ seats: [...seats], screens, hosts })

function read(told: string): Omit<Here, 'at'> {
  const { seats, ...rest } = hereText.parse(JSON.parse(told))
  return { seats: new Map<PersonId, number>(seats), ...rest }
}

const hereText = z.object({
  seats: z.array(z.tuple([z.string().transform(personId), z.number()])),
  screens: z.object({ count: z.int(), withSound: z.int() }),
  hosts: z.array(z.string()),
})
/** Each other node that lives: its name, how long ago it was last heard of, and what it told. */
const othersIn = z.array(z.tuple([z.string(), z.coerce.number(), z.string()]))
