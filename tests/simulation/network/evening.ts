/** One evening of the whole of Klapp but its threads, its disk and its screens, from one seed. */
import { newSecret } from '../../../client/room/identity.ts'
import { screenSecretOf } from '../../../server/secrets.ts'
import { roomCode } from '../../../shared/ids.ts'
import { forgetDevices } from '../../support/venue/device.ts'
import type { Network } from '../../support/venue/network.ts'
import { areInAgreement } from './agreement.ts'
import { liveAsGuest } from './guests.ts'
import { liveAsHost } from './hosting.ts'
import { areFaultsOver, letThingsGoWrong } from './mishaps.ts'
import { type Node, openNode } from './node.ts'
import { type PageParts, type Page, openPage } from './page.ts'
import { watchPromises } from './promises.ts'
import { openBoard } from './shares.ts'
import { openStore } from './store.ts'
import { type Truth, watchTruth } from './truth.ts'
import { fairWeather } from './wire.ts'
import { type Fault, type World, openWorld, seedSecrets } from './world.ts'

export type NetworkEvening = {
  readonly seed: number
  readonly nodes: number
  readonly claps: number
  readonly acknowledged: number
  readonly counts: Readonly<Record<Fault, number>>
  readonly violations: readonly string[]
  readonly story: readonly string[]
}

const guestCount = 12
const clapsLeast = 3
const eveningMostMs = 10 * 60_000
/** A dead line is noticed by a heartbeat that does not come, and by a probe that nobody answers. */
const noticedWithinMs = 45_000
const agreedWithinMs = 5_000

export async function playNetworkEvening(seed: number, { isTold = false } = {}): Promise<NetworkEvening> {
  const world = openWorld(seed, isTold)
  const giveBack = seedSecrets(world.chance)
  try {
    return await play(world)
  } finally {
    forgetDevices()
    giveBack()
  }
}

async function play(world: World): Promise<NetworkEvening> {
  const store = openStore()
  const weather = fairWeather()
  const count = nodeCount(world)
  const board = count > 1 ? openBoard() : null
  const nodes = Array.from({ length: count }, (_, index) => openNode({ world, store, weather, name: `node ${index + 1}`, board }))
  const hostSecret = newSecret()
  const room = await openRoom(world, nodes, hostSecret)
  const truth = watchTruth(world, store, room)
  const promises = watchPromises(world, truth)
  const route = (): Node | null => anyOf(world, nodes.filter((node) => node.machine().isUp())) ?? null
  const parts = (name: string, as: PageParts['as'], secret?: string): PageParts => ({
    world,
    truth,
    name,
    as,
    ...(secret === undefined ? {} : { secret }),
    code: room.code,
    network: anyNetwork(world),
    route,
    sent: promises.sent,
    acknowledged: promises.acknowledged,
  })
  const guests: readonly Page[] = Array.from({ length: guestCount }, (_, index) => openPage(parts(`Guest ${index + 1}`, 'participant')))
  const host = openPage(parts('host', 'host', hostSecret))
  const screen = openPage(parts('screen', 'screen', screenSecretOf(hostSecret)))
  const stage = { world, store, weather, nodes, guests, pages: [...guests, host, screen] }
  let isCalm = false
  for (const guest of guests) liveAsGuest(world, guest, () => isCalm)
  liveAsHost(world, host, () => isCalm)
  letThingsGoWrong(stage, () => isCalm)

  // What comes after a broken promise proves nothing, and may never end.
  const isBroken = (): boolean => world.violations.length > 0
  const isPlayed = await world.runUntil(() => isBroken() || truth.claps() >= clapsLeast, eveningMostMs)
  if (!isPlayed) world.violate(`only ${truth.claps()} rounds in ${eveningMostMs / 60_000} minutes`)
  isCalm = true
  world.tell(() => 'from here on nothing more goes wrong')
  if (!isBroken()) await heal(world, truth, { ...stage, host, screen })
  promises.check()
  return {
    seed: world.seed,
    nodes: nodes.length,
    claps: truth.claps(),
    acknowledged: promises.count(),
    counts: world.counts,
    violations: world.violations,
    story: world.story,
  }
}

type Healing = Parameters<typeof areFaultsOver>[0] & Pick<Parameters<typeof areInAgreement>[0], 'host' | 'screen'>

async function heal(world: World, truth: Truth, stage: Healing): Promise<void> {
  const longestFaultMs = 100_000
  let isOver = false
  const look = (): void => {
    isOver ||= areFaultsOver(stage)
    if (!isOver) world.after(100, look)
  }
  look()
  const isHealed = await world.runUntil(() => isOver, longestFaultMs + noticedWithinMs)
  if (!isHealed) return world.violate('a dead line was not noticed')
  world.tell(() => 'all that went wrong is over')
  let differences = areInAgreement({ ...stage, truth })
  const compare = (): void => {
    differences = areInAgreement({ ...stage, truth })
    if (differences.length > 0) world.after(50, compare)
  }
  compare()
  await world.runUntil(() => differences.length === 0, agreedWithinMs)
  for (const difference of differences) world.violate(`5 s after the last fault: ${difference}`)
}

async function openRoom(world: World, nodes: readonly Node[], hostSecret: string) {
  let code = ''
  const opening = nodes[0]?.directory().open({ hostSecret, title: 'Simulerat', language: 'sv', purpose: 'mingle' })
  void opening?.then((reply) => (code = reply.ok ? reply.code : ''))
  await world.runUntil(() => code !== '', 10_000)
  let found = null as Awaited<ReturnType<ReturnType<Node['directory']>['find']>>
  const known = roomCode(code)
  if (known === null) throw new Error('No room was opened.')
  void nodes[0]?.directory().find(known).then((room) => (found = room))
  world.stir()
  await world.runUntil(() => found !== null, 10_000)
  if (found === null) throw new Error('The room was not found.')
  return found.header
}

/** Half of all seeds have several. */
const nodeCount = ({ seed }: World): number => (seed % 2 === 0 ? 2 + (seed % 3 === 0 ? 1 : 0) : 1)

const networks: readonly Network[] = ['goodWifi', 'goodWifi', 'busyVenue', '4g']
const anyNetwork = (world: World): Network => anyOf(world, networks) ?? 'goodWifi'

function anyOf<Item>({ chance }: World, items: readonly Item[]): Item | undefined {
  return items[Math.floor(chance.even() * items.length)]
}
