/** Everything that goes wrong in one evening: a few kinds each, drawn by its seed, and each for a while only. */
import type { Air } from './line.ts'
import type { Node } from './node.ts'
import type { Page } from './page.ts'
import type { Store } from './store.ts'
import type { LogWeather } from './wire.ts'
import type { World } from './world.ts'

export type Stage = {
  readonly world: World
  readonly store: Store
  readonly weather: LogWeather
  readonly nodes: readonly Node[]
  readonly guests: readonly Page[]
  readonly pages: readonly Page[]
}

/** Each does its harm and returns how long it lasts, in milliseconds. */
type Mishap = (stage: Stage) => void

const longestMs = 8_000

export function letThingsGoWrong(stage: Stage, isOver: () => boolean): void {
  const { world, nodes } = stage
  const possible = [...ofPhones, ...ofLog, ...ofNodes, ...(nodes.length > 1 ? amongNodes : ofOneNode)]
  const chosen = Array.from({ length: 5 }, () => pick(world, possible))
  const strike = (): void => {
    if (isOver()) return
    pick(world, chosen)?.(stage)
    world.after(world.chance.exponential(3_000), strike)
  }
  world.after(world.chance.between(500, 6_000), strike)
}

function pick<Item>({ chance }: World, items: readonly Item[]): Item | undefined {
  return items[Math.floor(chance.even() * items.length)]
}

const until = ({ world }: Stage, mostMs = longestMs): number => world.time.now() + world.chance.between(300, mostMs)

function onAir(name: string, put: (air: Air, until: number) => void, mostMs = longestMs): Mishap {
  return (stage) => {
    const page = pick(stage.world, stage.pages)
    if (page === undefined) return
    const end = until(stage, mostMs)
    stage.world.tell(() => `${page.name}: ${name} until ${(end / 1000).toFixed(1)}`)
    put(page.air, end)
  }
}

const ofPhones: readonly Mishap[] = [
  onAir('no network', (air, end) => (air.cutUntil = end)),
  onAir('a slow network', (air, end) => (air.stalledUntil = end), 6_000),
  onAir('commands overtake each other', (air, end) => (air.shuffledUntil = end)),
  (stage) => {
    const end = until(stage)
    stage.world.tell(() => `everybody: commands come twice until ${(end / 1000).toFixed(1)}`)
    for (const { air } of stage.pages) air.doubledUntil = end
  },
  ({ world, pages }) => {
    const page = pick(world, pages)
    world.tell(() => `${page?.name}: the line is dead`)
    page?.breakSilently()
  },
  (stage) => {
    const { world, pages } = stage
    const page = pick(world, pages)
    if (page === undefined || !page.device.isAwake()) return
    world.count('phoneSlept')
    world.tell(() => `${page.name} sleeps`)
    page.device.sleep()
    world.after(world.chance.between(300, 3 * longestMs), () => {
      world.tell(() => `${page.name} wakes`)
      page.device.wake()
      if (page.as === 'participant') page.send({ type: 'here' })
    })
  },
  ({ world, pages }) => {
    world.count('wallClockSet')
    pick(world, pages)?.device.setWall(world.chance.normal(1_500))
  },
  ({ world, pages }) => reload(world, pick(world, pages), false),
  ({ world, guests }) => reload(world, pick(world, guests), true),
  ({ world, guests }) => {
    const guest = pick(world, guests)
    if (guest?.device.isAwake() !== true) return
    world.count('openedTwice')
    world.tell(() => `${guest.name} opens a second page`)
    guest.openAgain()
  },
]

function reload(world: World, page: Pick<Page, 'name' | 'reload' | 'device'> | undefined, losesStorage: boolean): void {
  if (page?.device.isAwake() !== true) return
  world.count(losesStorage ? 'storageLost' : 'reloaded')
  world.tell(() => `${page.name} loads anew${losesStorage ? ', having forgotten who it is' : ''}`)
  page.reload(losesStorage)
}

function ofWeather(name: string, over: keyof LogWeather, mostMs = longestMs): Mishap {
  return (stage) => {
    const end = until(stage, mostMs)
    stage.world.tell(() => `the log ${name} until ${(end / 1000).toFixed(1)}`)
    // One that comes while another lasts never shortens it: whoever waits, waits for its end.
    stage.weather[over] = Math.max(stage.weather[over], end)
  }
}

const ofLog: readonly Mishap[] = [
  ofWeather('refuses', 'refusesUntil'),
  ofWeather('is slow', 'slowUntil'),
]

const ofNodes: readonly Mishap[] = [crash(false), crash(true), pause(longestMs), laptopSleeps]

function crash(isSilent: boolean): Mishap {
  return ({ world, nodes }) => {
    const node = pick(world, nodes)
    if (node?.machine().isUp() !== true) return
    world.count(isSilent ? 'powerCut' : 'nodeCrashed')
    node.crash(isSilent)
    world.after(world.chance.between(500, longestMs), node.start)
  }
}

function pause(mostMs: number): Mishap {
  return ({ world, nodes }) => {
    const node = pick(world, nodes)
    if (node === undefined) return
    world.count('nodePaused')
    standStill(world, node, world.chance.between(300, mostMs))
  }
}

/** Longer than the thirty seconds after which the room asks whether to go on. */
function laptopSleeps({ world, nodes }: Stage): void {
  if (world.counts.laptopSlept > 0 || world.chance.happens(0.5)) return
  world.count('laptopSlept')
  const ms = world.chance.between(31_000, 36_000)
  for (const node of nodes) standStill(world, node, ms)
}

function standStill(world: World, node: Node, ms: number): void {
  const machine = node.machine()
  if (!machine.isUp() || machine.isPaused()) return
  world.tell(() => `${node.name} stands still for ${(ms / 1000).toFixed(1)} s`)
  machine.pause()
  world.after(ms, machine.goOn)
}

/** The server is stopped, and started with a backup that is some minutes old. */
const ofOneNode: readonly Mishap[] = [
  ({ world, store, nodes }) => {
    const [node] = nodes
    // An evening that begins anew again and again never has three rounds.
    if (node?.machine().isUp() !== true || world.counts.backupRestored > 0) return
    world.count('backupRestored')
    node.crash(false)
    world.after(world.chance.between(500, longestMs), () => {
      store.loseTail(Math.floor(world.chance.between(1, 30)))
      node.start()
    })
  },
]

const amongNodes: readonly Mishap[] = [
  ofWeather('keeps its answers', 'losesAnswersUntil', 2_000),
  ofWeather('tells no news', 'losesNewsUntil', 8_000),
  ofWeather('is away', 'awayUntil', 12_000),
  (stage) => {
    const { world, store, weather } = stage
    world.count('logAway')
    weather.awayUntil = Math.max(weather.awayUntil, until(stage, 5_000))
    world.tell(() => `the log is away until ${(weather.awayUntil / 1000).toFixed(1)}, and loses its tail`)
    world.after(weather.awayUntil - world.time.now() - 1, () => {
      world.count('tailLost')
      store.loseTail(Math.floor(world.chance.between(1, 12)))
    })
  },
]

/** Nothing goes wrong any more, and what went wrong is over. */
export function areFaultsOver({ world, weather, nodes, pages }: Stage): boolean {
  const now = world.time.now()
  const isCalm = [...Object.values(weather), ...pages.flatMap(({ air }) => [air.cutUntil, air.stalledUntil])].every((end) => end <= now)
  const isUp = nodes.every((node) => node.machine().isUp() && !node.machine().isPaused())
  return isCalm && isUp && pages.every((page) => page.device.isAwake() && !page.isDeceived() && !page.isDoubled())
}
