/** A real server on a port of its own, with a real database, and a clock moved by hand. Stopped by its test. */
import { join } from 'node:path'
import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import { type Klapp, type KlappParts, startKlapp } from '../../server/klapp.ts'
import type { RoomLog } from '../../server/log/roomLog.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import { type HandClock, handClock } from './handClock.ts'
import { tempDir } from './tempDir.ts'

export type Running = {
  readonly port: number
  readonly dataDir: string
  readonly clock: HandClock
  readonly klapp: Klapp
  /** Stops it and starts another on the same data, as after a power cut but for the open port. */
  readonly restart: () => Promise<Running>
  readonly stop: () => Promise<void>
}

export const startOfEvening = 1_800_000_000_000

/** `prepare` leaves in the log what an earlier server left there. */
export async function runServer(prepare: (log: RoomLog) => Promise<unknown> = async () => {}, settings: Partial<KlappParts> = {}): Promise<Running> {
  const dataDir = tempDir()
  const opened = await openSqliteLog(dataDir)
  if (!opened.ok) throw new Error(opened.sentence)
  await prepare(opened.log)
  await opened.log.close()
  return runOn(dataDir, handClock(startOfEvening, settled), settings)
}

async function runOn(dataDir: string, clock: HandClock, settings: Partial<KlappParts>): Promise<Running> {
  const opened = await openSqliteLog(dataDir)
  if (!opened.ok) throw new Error(opened.sentence)
  const { klapp, stop } = await serve({ log: opened.log, clock, ...settings })
  return {
    port: klapp.port,
    dataDir,
    clock,
    klapp,
    stop,
    restart: async () => {
      await stop()
      return runOn(dataDir, clock, settings)
    },
  }
}

/** Stopped by the test that asks. */
export async function serve(store: Partial<KlappParts> & Pick<KlappParts, 'log' | 'clock'>): Promise<Pick<Running, 'klapp' | 'stop'>> {
  const klapp = await startKlapp({
    clientDir: join(import.meta.dirname, '../../dist/client'),
    host: '127.0.0.1',
    port: 0,
    addressesAt: (port) => [`http://127.0.0.1:${port}`],
    logger: pino({ level: 'silent' }),
    // The hand clock stands still between steps, so nothing may wait for it.
    leastApartMs: 0,
    refusalMs: 0,
    ...store,
  })
  let isRunning = true
  const stop = async (): Promise<void> => {
    if (!isRunning) return
    isRunning = false
    await klapp.close()
  }
  onTestFinished(stop)
  return { klapp, stop }
}

export type Opened = { readonly code: string; readonly hostSecret: string }

/** A tick is appended in one turn of the event loop, the matching it asks for in another: both are over by then. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 8; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

let rooms = 0

type Wanted = { readonly title?: string; readonly language?: string; readonly rehearsal?: { readonly people: number } }

export async function openRoom({ port }: { readonly port: number }, { title = 'Tisdagsmingel', language = 'sv', rehearsal }: Wanted = {}): Promise<Opened> {
  rooms += 1
  const hostSecret = `host-secret-of-at-least-22-signs-${rooms}`
  const response = await fetch(`http://127.0.0.1:${port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hostSecret, title, language, purpose: 'mingle', rehearsal }),
  })
  const reply: unknown = await response.json()
  if (typeof reply !== 'object' || reply === null || !('code' in reply)) throw new Error(`Not opened: ${JSON.stringify(reply)}`)
  return { code: String(reply.code), hostSecret }
}
