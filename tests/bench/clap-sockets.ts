/**
 * Two hundred phones over real sockets: `npm run bench -- clap-sockets`. Each has a crooked clock of its own, and every
 * packet is delayed by 5 to 80 ms, drawn alike both ways. Server, proxy and phones are processes of their own, so that
 * none waits for another; how long each was kept from its work (`held`, 99 of 100 times) tells whether the machine was
 * quiet enough for the figures to mean anything. Takes a minute of real time.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { systemClock } from '../../server/clock.ts'
import { openCrookedPhones } from '../support/crookedPhones.ts'
import { startForBench } from '../support/klappForBench.ts'
import { openSlowProxy } from '../support/slowProxy.ts'
import { chanceFrom } from '../support/venue/chance.ts'

const phones = 200
const phoneProcesses = 4
const delayMs = { least: 5, most: 80 }
const lookAfterMs = [8_000, 30_000, 45_000]

type Role = 'server' | 'proxy' | 'phones'
/** What a process says of itself: where it listens, by how much its clock is ahead of the machine's, how far off its phones are. */
type Said = { readonly port?: number; readonly aheadMs?: number; readonly missesMs?: readonly number[]; readonly heldMs: number }

const [role = 'all', ...given] = process.argv.slice(2)
const heldMs = monitorEventLoopDelay({ resolution: 2 })
switch (role) {
  case 'server':
    await serve()
    break
  case 'proxy':
    say({ port: await openSlowProxy(Number(given[0]), delayMs, chanceFrom(1)) })
    break
  case 'phones':
    await bePhones()
    break
  default:
    await measure()
}

async function measure(): Promise<void> {
  const server = await begin('server')
  const proxy = await begin('proxy', server.said.port)
  const code = await openRoom(server.said.port ?? 0)
  const share = phones / phoneProcesses
  const groups = await Promise.all(
    Array.from({ length: phoneProcesses }, (_, group) => begin('phones', code, proxy.said.port, server.said.aheadMs, group * share, share)),
  )
  const started = performance.now()
  for (const at of lookAfterMs) {
    await new Promise((resolve) => setTimeout(resolve, started + at - performance.now()))
    const every = await Promise.all([server, proxy, ...groups].map(({ child }) => asked(child)))
    report(at, every.flatMap(({ missesMs = [] }) => missesMs), Math.max(...every.map(({ heldMs }) => heldMs)))
  }
  for (const { child } of [...groups, proxy, server]) child.kill()
  process.exit(0)
}

async function begin(role: Role, ...words: readonly unknown[]): Promise<{ readonly child: ChildProcess; readonly said: Said }> {
  const child = fork(import.meta.filename, [role, ...words.map(String)])
  return { child, said: await heard(child) }
}

function asked(child: ChildProcess): Promise<Said> {
  const answer = heard(child)
  child.send('say')
  return answer
}

async function heard(child: ChildProcess): Promise<Said> {
  const [said]: readonly Said[] = await once(child, 'message')
  if (said === undefined) throw new Error('It said nothing.')
  return said
}

function say(said: Omit<Said, 'heldMs'>): void {
  process.send?.({ ...said, heldMs: heldMs.percentile(99) / 1e6 - 2 })
  heldMs.reset()
  heldMs.enable()
  if (role === 'server' || role === 'proxy') process.once('message', () => say({}))
}

async function serve(): Promise<void> {
  const clock = systemClock()
  const { port } = await startForBench(clock)
  say({ port, aheadMs: clock.exactNow() - machineNow() })
}

async function bePhones(): Promise<void> {
  const [code = '', port, aheadMs, first, count] = given
  const joining = { code, port: Number(port), first: Number(first), count: Number(count) }
  const { missesMs } = openCrookedPhones(joining, chanceFrom(2 + Number(first)))
  process.on('message', () => say({ missesMs: missesMs(() => machineNow() + Number(aheadMs)) }))
  say({})
}

/** The same in every process of the machine, in milliseconds. */
function machineNow(): number {
  return Number(process.hrtime.bigint() / 1_000n) / 1_000
}

function report(afterMs: number, misses: readonly number[], held: number): void {
  const sorted = misses.toSorted((one, other) => one - other)
  const at = (share: number): number => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(2))
  console.log(JSON.stringify({ after_s: afterMs / 1_000, p50_ms: at(0.5), p99_ms: at(0.99), worst_ms: at(1), held_ms: Number(held.toFixed(2)) }))
}

async function openRoom(port: number): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hostSecret: 'host-secret-of-at-least-22-signs', title: 'Bench', language: 'en', purpose: 'mingle' }),
  })
  const reply: unknown = await response.json()
  if (typeof reply !== 'object' || reply === null || !('code' in reply)) throw new Error('The room was not opened.')
  return String(reply.code)
}
