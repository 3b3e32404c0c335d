/**
 * A hot room at several nodes: `npm run bench -- nodes [--json]`. Three processes on one Redis ask the same room as fast
 * as a full hall does, each at moments of its own. How often must a node try until its append is taken?
 */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { systemClock } from '../../server/clock.ts'
import { matchWithReport } from '../../server/core/matching/match.ts'
import { openDirectory } from '../../server/rooms/directory.ts'
import { openNodes } from '../../server/redis/openNodes.ts'
import type { RoomLog } from '../../server/log/roomLog.ts'
import { newSeed } from '../../server/secrets.ts'
import { commandId, roomCode } from '../../shared/ids.ts'
import { randomFrom } from '../support/random.ts'
import { startRedis } from '../support/redis.ts'

const nodes = 3
const commandsEach = 600
/** A hundred a second at each node, at moments of their own. */
const apartMs = 10

type Figures = { readonly tries: number; readonly appends: number; readonly waitsMs: readonly number[] }

const [url, code, seed] = process.argv.slice(2)
if (url?.startsWith('redis:') === true) await work(url, code ?? '', Number(seed))
else await lead(process.argv.includes('--json'))

async function lead(isJson: boolean): Promise<void> {
  const redis = await startRedis()
  const own = await openedAt(redis.url)
  const opened = await own.directory.open({ hostSecret: 'host-secret-of-22-signs-or-so', title: 'Hall', language: 'sv', purpose: 'mingle' })
  if (!opened.ok) throw new Error(opened.reason)
  const all = await Promise.all(Array.from({ length: nodes }, async (_, index) => {
    const worker = fork(import.meta.filename, [redis.url, opened.code, String(newSeed() + index)])
    const [figures]: Figures[] = await once(worker, 'message')
    if (figures === undefined) throw new Error('A node said nothing.')
    return figures
  }))
  await own.directory.close()
  await own.log.close()
  await redis.remove()
  tell(all, isJson)
}

function tell(all: readonly Figures[], isJson: boolean): void {
  const sum = (of: (figures: Figures) => number): number => all.reduce((total, figures) => total + of(figures), 0)
  const waitsMs = all.flatMap((figures) => figures.waitsMs).toSorted((one, other) => one - other)
  const line = {
    nodes,
    commands: waitsMs.length,
    appends: sum(({ appends }) => appends),
    tries_per_append: round(sum(({ tries }) => tries) / sum(({ appends }) => appends)),
    answer_p50_ms: round(waitsMs[Math.floor(waitsMs.length * 0.5)] ?? 0),
    answer_p99_ms: round(waitsMs[Math.floor(waitsMs.length * 0.99)] ?? 0),
  }
  console.log(isJson ? JSON.stringify(line) : line)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** One node: asks, and says what it took. */
async function work(redisUrl: string, written: string, ownSeed: number): Promise<void> {
  let tries = 0
  let appends = 0
  const { directory, log } = await openedAt(redisUrl, (outcome) => {
    tries += 1
    if (outcome === 'appended') appends += 1
  })
  const known = roomCode(written)
  const room = known === null ? null : await directory.find(known)
  if (room === null) throw new Error('There is no such room.')
  const chance = randomFrom(ownSeed)
  const waitsMs: number[] = []
  const asking: Promise<void>[] = []
  for (let command = 0; command < commandsEach; command += 1) {
    asking.push(ask(command))
    await new Promise((resolve) => setTimeout(resolve, chance.below(2 * apartMs + 1)))
  }
  await Promise.all(asking)
  await directory.close()
  await log.close()
  process.send?.({ tries, appends, waitsMs } satisfies Figures)
  process.disconnect()

  async function ask(command: number): Promise<void> {
    const before = performance.now()
    const reply = await room?.ask({ role: 'host', hostSecret: null }, commandId(`${ownSeed}-${command}`), { type: 'addPerson', name: `Guest ${ownSeed}-${command}` })
    if (reply?.ok === true) waitsMs.push(performance.now() - before)
  }
}

async function openedAt(redisUrl: string, onTry: (outcome: string) => void = () => {}) {
  const { log, clock, nodes: others } = await openNodes({ url: redisUrl, own: systemClock(), onTrouble: console.error })
  const append: RoomLog['append'] = async (...words) => {
    const outcome = await log.append(...words)
    onTry(outcome)
    return outcome
  }
  const directory = openDirectory({
    log: { ...log, append },
    clock,
    nodes: others,
    matcher: async (request) => matchWithReport(request),
    onGone: () => {}, onBug: (error) => console.error(error),
  })
  return { directory, log }
}
