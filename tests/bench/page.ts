/**
 * How soon a guest is in, and what an evening weighs: `npm run bench -- page`, or one line with `--json`. Takes five
 * minutes of real time, or one with `--join`, which leaves the evening out. Bytes are the same on any machine, times
 * want a quiet one.
 *
 * Chromium on a phone's line and a processor four times slower comes to a room by its link, with nothing kept from
 * before; each time beside the floor, a page of React, zustand and Socket.IO alone, built by the same Vite and served by
 * the same server. Then one phone lives through an evening of short rounds. An hour has as many of them, and more of
 * what goes by the clock: probes as the page's own code sends them in virtual time, and heartbeats.
 */
import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { type Page, chromium } from 'playwright-core'
import { build } from 'vite'
import { ensureBuilt } from '../../deploy/ensure.mjs'
import { systemClock } from '../../server/clock.ts'
import { heartbeatMs } from '../../shared/limits.ts'
import { type Host, joinQuietly, names, openRoom } from '../pictures/guests.ts'
import { browserOptions } from '../support/browser.mjs'
import { clockTrafficOf } from '../support/clockTraffic.ts'
import { startForBench } from '../support/klappForBench.ts'
import { openThinLine, type Carried } from '../support/thinLine.ts'
import { type Came, cameAt, watchComing } from '../support/watchComing.ts'

const line = { bytesPerSecond: 1_600_000 / 8, roundTripMs: 150 }
const slowness = 4
const times = 7
/** By then a page at rest has fetched what it will. */
const restMs = 3_000
const rounds = 24
const short = { talkingMs: 5_000, movingMs: 3_000 }
const hourMs = 3_600_000

type Coming = Came & { readonly joinPage: Carried; readonly requests: number; readonly scriptBytes: number }
type Place = { readonly host: Host; readonly direct: string; readonly url: string; readonly carried: () => Carried; readonly close: () => Promise<void> }

await ensureBuilt()
const floorDir = join(import.meta.dirname, '../../.cache/floor')
await buildFloor()
const clock = systemClock()
const browser = await chromium.launch(browserOptions())
const own: Coming[] = []
const floor: Coming[] = []
for (let time = 0; time < times; time += 1) {
  own.push(await comeOnce())
  floor.push(await comeOnce(floorDir))
}
const session = process.argv.includes('--join') ? NaN : await liveThrough()
await browser.close()
rmSync(floorDir, { recursive: true })
if (process.argv.includes('--json')) console.log(JSON.stringify(figures()))
else printTables()
process.exit(0)

async function buildFloor(): Promise<void> {
  const root = join(import.meta.dirname, '../support/floorPage')
  const rolldownOptions = { input: { phone: join(root, 'phone/index.html') } }
  await build({ root, configFile: false, logLevel: 'warn', build: { outDir: floorDir, emptyOutDir: true, assetsDir: 'assets', rolldownOptions } })
}

/** A room, and the thin line that leads to it. */
async function openPlace(clientDir?: string): Promise<Place> {
  const klapp = await startForBench(clock, clientDir)
  const thin = await openThinLine(klapp.port, line)
  const direct = `http://127.0.0.1:${klapp.port}`
  const host = await openRoom(direct, { title: 'Bench', language: 'en', purpose: 'mingle' })
  const close = async (): Promise<void> => {
    thin.close()
    await klapp.close()
  }
  return { host, direct, url: `http://127.0.0.1:${thin.port}`, carried: thin.carried, close }
}

/** On a device that has never been here: nothing is kept. */
async function openPhone(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  const page = await context.newPage()
  await watchComing(page)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  return page
}

async function comeOnce(clientDir?: string): Promise<Coming> {
  const place = await openPlace(clientDir)
  const page = await openPhone()
  const weighed = weighScripts(page)
  await page.goto(`${place.url}/j/${place.host.code}`, { waitUntil: 'commit' })
  // As soon as there is a field: what is written must outlive whatever else the page fetches.
  await page.getByRole('textbox', { name: 'Name' }).fill('Maja')
  await pass(restMs)
  const joinPage = place.carried()
  const { requests, scriptBytes } = weighed
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByText('You are in').waitFor()
  const came = await cameAt(page)
  await page.context().close()
  await place.close()
  return { ...came, joinPage, requests, scriptBytes }
}

function weighScripts(page: Page): { requests: number; scriptBytes: number } {
  const weighed = { requests: 0, scriptBytes: 0 }
  page.on('response', (response) => {
    weighed.requests += 1
    if (response.request().resourceType() === 'script') weighed.scriptBytes += Number(response.headers()['content-length'])
  })
  return weighed
}

/** What one phone carries in an hour's evening, both ways, in bytes. */
async function liveThrough(): Promise<number> {
  const place = await openPlace()
  for (const name of names) await joinQuietly(place.direct, place.host.code, name)
  const page = await openPhone()
  const byClock = clockTrafficOf(page)
  await page.goto(`${place.url}/j/${place.host.code}`)
  await page.getByRole('textbox', { name: 'Name' }).fill('Maja')
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByText('You are in').waitFor()
  await place.host.send({ type: 'configure', settings: short })
  await place.host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: rounds } })
  await pass(rounds * (short.talkingMs + short.movingMs) + restMs)
  await place.host.send({ type: 'close' })
  await pass(restMs)
  const { down, up } = place.carried()
  await page.context().close()
  await place.close()
  const { probes, probeBytes, beats, beatBytes } = byClock
  const ofAnHour = probesOfAnHour() * (probeBytes / probes) + (hourMs / heartbeatMs) * (beatBytes / beats)
  return down + up - probeBytes - beatBytes + ofAnHour
}

function probesOfAnHour(): number {
  const program = join(import.meta.dirname, '../support/probesOfAnHour.ts')
  return Number(execFileSync(process.execPath, ['--import', 'tsx', program], { encoding: 'utf8' }))
}

type Figures = Readonly<Record<'join_wire_bytes' | 'join_js_brotli_bytes' | 'session_wire_bytes' | 'first_paint_ms' | 'input_ready_ms' | 'tap_to_joined_ms', number>>

function figures(): Figures & Readonly<Record<`floor_${string}`, number>> {
  const { session_wire_bytes: _, ...ofFloor } = figuresOf(floor, NaN)
  const named = Object.entries(ofFloor).map(([name, value]) => [`floor_${name}`, value] as const)
  return { ...figuresOf(own, session), ...Object.fromEntries(named) }
}

function figuresOf(comings: readonly Coming[], sessionBytes: number): Figures {
  const middle = (of: (coming: Coming) => number): number => Math.round(comings.map(of).toSorted((one, other) => one - other)[Math.floor(times / 2)] ?? NaN)
  return {
    join_wire_bytes: middle(({ joinPage }) => joinPage.down + joinPage.up),
    join_js_brotli_bytes: middle(({ scriptBytes }) => scriptBytes),
    session_wire_bytes: Math.round(sessionBytes),
    first_paint_ms: middle(({ paintMs }) => paintMs),
    input_ready_ms: middle(({ readyMs }) => readyMs),
    tap_to_joined_ms: middle(({ joinedMs }) => joinedMs),
  }
}

function printTables(): void {
  console.table({ Klapp: figuresOf(own, session), floor: figuresOf(floor, NaN) })
  console.log('Each coming of Klapp, then of the floor:')
  console.table([...own, ...floor].map(({ joinPage: { down, up }, requests, scriptBytes, paintMs, readyMs, joinedMs }) => ({ down, up, requests, scriptBytes, paintMs, readyMs, joinedMs })))
}
