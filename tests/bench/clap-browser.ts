/**
 * How near to `clapAt` real pages clap: `npm run bench -- clap-browser`, or one line with `--json`. Takes four minutes
 * of real time, and wants a quiet machine.
 *
 * Four phones in Chromium, each with a crooked clock and a processor four times slower. The flash counts with the first
 * frame that the browser puts out in which it is seen; the sound when it leaves the loudspeaker by the system's own
 * account, latency and all. Beside them stands the floor: in the same pages, a bare loop of frames and a bare scheduled
 * sound, told the true time.
 */
import { setTimeout as pass } from 'node:timers/promises'
import { type Page, chromium } from 'playwright-core'
import { io } from 'socket.io-client'
import { ensureBuilt } from '../../deploy/ensure.mjs'
import { systemClock } from '../../server/clock.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { clapsIn } from '../../shared/stages.ts'
import type { CommonView, ViewMessage } from '../../shared/views.ts'
import { type Host, openRoom } from '../pictures/guests.ts'
import { browserOptions } from '../support/browser.mjs'
import { startForBench } from '../support/klappForBench.ts'
import { bendClock, compareClocks, type Crooked } from '../support/crookedPage.ts'
import { edgeColours, type Rgb, type Screencast, screencastOf, turnedAt } from '../support/screencast.ts'

const rounds = 24
const talkingMs = 5_000
const movingMs = 3_000
/** The bursts with which a phone begins to learn the time. */
const learningMs = 8_000
const slowness = 4
const clapSeconds = 0.58
const phones: readonly Crooked[] = [
  { skew: 60e-6, aheadMs: 0, wallAheadMs: 0 },
  { skew: -60e-6, aheadMs: 250_000.4, wallAheadMs: -3_600_000 },
  { skew: 20e-6, aheadMs: 7_000_000.7, wallAheadMs: 90_000 },
  { skew: -35e-6, aheadMs: 31.3, wallAheadMs: -170 },
]
/** A flash or a sound this far from its instant belongs to it. */
const nearMs = 400
/** `--clap` in tokens.css. */
const clapColour: Rgb = [255, 128, 56]

type Phone = {
  readonly page: Page
  readonly cast: Screencast
  readonly addMs: number
  readonly eitherWayMs: number
  /** How far off each was, in milliseconds. */
  readonly flashes: number[]
  readonly bareFlashes: number[]
}
type Row = { readonly times: number; readonly middle: number; readonly p50: number; readonly p95: number; readonly max: number }

await ensureBuilt()
const clock = systemClock()
const klapp = await startForBench(clock)
const url = `http://127.0.0.1:${klapp.port}`
const host = await openRoom(url, { title: 'Bench', language: 'en', purpose: 'mingle' })
const clapAt = await followClaps(host)
const browser = await chromium.launch(browserOptions())
const reader = await browser.newPage()
const wallBehindMs = wallBehind()
const room: Phone[] = []
for (const [index, crooked] of phones.entries()) room.push(await joins(crooked, `Phone ${index + 1}`))
await pass(learningMs)
await playRounds()
await pass(1_000)
await report()
await browser.close()
await klapp.close()
process.exit(0)

/** The instant of each round's clap, as the server last said it. */
async function followClaps({ code, secret }: Host): Promise<Map<number, number>> {
  const known = new Map<number, number>()
  const socket = io(url, { transports: ['websocket'], auth: { protocol: protocolVersion, code, as: 'host', secret } })
  socket.on('view', ({ slices: { common } }: ViewMessage<{ readonly common: CommonView }>) => {
    for (const { round, at } of common === undefined ? [] : clapsIn(common.schedule)) known.set(round, at)
  })
  await new Promise((resolve) => socket.once('view', resolve))
  return known
}

async function joins(crooked: Crooked, name: string): Promise<Phone> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })
  const page = await context.newPage()
  await bendClock(page, crooked, clapSeconds)
  await page.goto(`${url}/j/${host.code}`)
  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('button', { name: 'Join', exact: true }).click()
  await page.getByText('You are in', { exact: false }).waitFor()
  const clocks = await compareClocks(page, clock.exactNow)
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness })
  return { page, cast: screencastOf(session), ...clocks, flashes: [], bareFlashes: [] }
}

async function playRounds(): Promise<void> {
  await host.send({ type: 'configure', settings: { talkingMs, movingMs } })
  await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: rounds } })
  for (let round = 1; round <= rounds; round += 1) {
    while (!clapAt.has(round)) await pass(50)
    const at = clapAt.get(round) ?? NaN
    // The floor is measured while nothing else happens: in the middle of the talk.
    await pass(at - clock.exactNow() - 4_000)
    await Promise.all(room.map((phone) => watchClap(phone, at)))
  }
}

async function watchClap({ page, cast, addMs, flashes, bareFlashes }: Phone, at: number): Promise<void> {
  const bareAt = at - 2_500 + 100 * Math.random()
  await cast.start()
  await page.evaluate((ownAt) => globalThis.straight.tryBare(ownAt), bareAt - addMs)
  await pass(at - clock.exactNow() + nearMs)
  const frames = await cast.stop()
  const colours = await edgeColours(reader, frames.map(({ picture }) => picture))
  const seen = frames.map(({ wallMs }, index) => ({ wallMs, colour: colours[index] ?? clapColour }))
  for (const [misses, instant] of [[flashes, at], [bareFlashes, bareAt]] as const) {
    const litAt = turnedAt(seen, clapColour, { at: instant - wallBehindMs, nearMs })
    if (litAt !== undefined) misses.push(litAt + wallBehindMs - instant)
  }
}

/** What to add to the wall clock for the room's, read at a tick of it. */
function wallBehind(): number {
  const before = Date.now()
  while (Date.now() === before);
  return clock.exactNow() - (before + 1)
}

async function report(): Promise<void> {
  const heard = await Promise.all(room.map(({ page }) => page.evaluate(() => globalThis.straight.heard)))
  const rows = room.flatMap(({ flashes, bareFlashes, addMs }, index) => {
    const { claps = [], bare = [] } = heard[index] ?? {}
    return [
      { phone: index + 1, what: 'flash', ...figuresOf(flashes) },
      { phone: index + 1, what: 'flash, floor', ...figuresOf(bareFlashes) },
      { phone: index + 1, what: 'sound', ...figuresOf(missesOf(claps, addMs)) },
      { phone: index + 1, what: 'sound, floor', ...figuresOf(bare.map((sound) => sound.heard - sound.at)) },
    ]
  })
  const comparedMs = rounded(Math.max(...room.map(({ eitherWayMs }) => eitherWayMs)))
  if (!process.argv.includes('--json')) {
    console.table(rows)
    return console.log(`The clocks were compared to within ${comparedMs} ms.`)
  }
  const of = (what: string) => rows.filter((row) => row.what === what)
  const worst = (what: string, figure: 'p95' | 'max'): number => Math.max(...of(what).map((row) => row[figure]))
  const missed = (what: string): number => of(what).reduce((sum, { times }) => sum + rounds - times, 0)
  console.log(
    JSON.stringify({
      claps: rounds * phones.length,
      flash_p95_ms: worst('flash', 'p95'),
      flash_floor_p95_ms: worst('flash, floor', 'p95'),
      flash_missed: missed('flash'),
      audio_p95_ms: worst('sound', 'p95'),
      audio_max_ms: worst('sound', 'max'),
      audio_floor_max_ms: worst('sound, floor', 'max'),
      audio_missed: missed('sound'),
      clocks_compared_to_ms: comparedMs,
    }),
  )
}

/** For each clap, how long after it the nearest of these was; nothing for a clap that had none. */
function missesOf(heardAt: readonly number[], addMs: number): readonly number[] {
  return [...clapAt.values()].flatMap((at) => {
    const [nearest] = heardAt.map((own) => own + addMs - at).toSorted((one, other) => Math.abs(one) - Math.abs(other))
    return nearest !== undefined && Math.abs(nearest) < nearMs ? [nearest] : []
  })
}

/** Of how far off they were, either way; and how far on the whole, with its sign. */
function figuresOf(misses: readonly number[]): Row {
  const off = misses.map(Math.abs).toSorted((one, other) => one - other)
  const signed = misses.toSorted((one, other) => one - other)
  const at = (sorted: readonly number[], share: number): number => rounded(sorted[Math.ceil(share * sorted.length) - 1] ?? NaN)
  return { times: misses.length, middle: at(signed, 0.5), p50: at(off, 0.5), p95: at(off, 0.95), max: at(off, 1) }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100
}
