/**
 * Two hundred phones over real sockets: `npm run bench -- clap-sockets`. Each has a crooked clock of its own, and every
 * packet is delayed by 5 to 80 ms, drawn alike both ways. Takes a minute of real time, and wants a quiet machine.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { connect, createServer, type Socket } from 'node:net'
import { connectRoom } from '../../client/room/connection.ts'
import { openLine } from '../../client/room/line.ts'
import { roomNow } from '../../client/room/store.ts'
import { systemClock } from '../../server/clock.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { startForBench } from '../support/klappForBench.ts'
import { chanceFrom } from '../support/venue/chance.ts'

const phones = 200
const delayMs = { least: 5, most: 80 }
const skewMost = 60e-6
const lookAfterMs = [8_000, 30_000, 45_000]

/** How this phone's own clock differs from the machine's. */
type Crooked = { readonly skew: number; readonly aheadMs: number }

const chance = chanceFrom(1)
const crooked = new AsyncLocalStorage<Crooked>()
const clock = systemClock()
const klapp = await startForBench(clock)
const proxyPort = await openSlowProxy(klapp.port)
const code = await openRoom()

bendClocks()
const rooms = Array.from({ length: phones }, (_, phone) => {
  const clockOfPhone = { skew: chance.between(-skewMost, skewMost), aheadMs: chance.between(0, 1e6) }
  return { clockOfPhone, room: crooked.run(clockOfPhone, () => joinAs(phone)) }
})
let passedMs = 0
for (const at of lookAfterMs) {
  await new Promise((resolve) => setTimeout(resolve, at - passedMs))
  passedMs = at
  report(at)
}
for (const { room } of rooms) room.close()
await klapp.close()
process.exit(0)

function joinAs(phone: number) {
  const hello = { protocol: protocolVersion, code, as: 'participant', secret: `device-secret-of-22-signs-${phone}` } as const
  // What comes in over the socket is heard by this phone's clock, too.
  const bound = <Arguments extends unknown[]>(hear: (...heard: Arguments) => void) => AsyncLocalStorage.bind(hear)
  return connectRoom<PhoneSlices>(hello, (_, listener) => {
    const line = openLine<PhoneSlices>(hello, {
      opened: bound(listener.opened),
      letIn: bound(listener.letIn),
      refused: bound(listener.refused),
      view: bound(listener.view),
      elsewhere: bound(listener.elsewhere),
      beat: bound(listener.beat),
      ended: bound(listener.ended),
    })
    return { ...line, probe: (answer) => line.probe(bound(answer)) }
  })
}

function report(afterMs: number): void {
  const misses = rooms
    .map(({ clockOfPhone, room }) => {
      const shown = crooked.run(clockOfPhone, () => roomNow(room.store.getState()))
      return Math.abs(shown - clock.exactNow())
    })
    .sort((one, other) => one - other)
  const at = (share: number): string => (misses[Math.ceil(share * misses.length) - 1] ?? NaN).toFixed(2)
  console.log(JSON.stringify({ after_s: afterMs / 1_000, p50_ms: Number(at(0.5)), p99_ms: Number(at(0.99)), worst_ms: Number(at(1)) }))
}

async function openRoom(): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${klapp.port}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ hostSecret: 'host-secret-of-at-least-22-signs', title: 'Bench', language: 'en', purpose: 'mingle' }),
  })
  const reply: unknown = await response.json()
  if (typeof reply !== 'object' || reply === null || !('code' in reply)) throw new Error('The room was not opened.')
  return String(reply.code)
}

/** Every packet waits, in its order. */
async function openSlowProxy(target: number): Promise<number> {
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    near.setNoDelay(true)
    far.setNoDelay(true)
    slow(near, far)
    slow(far, near)
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return address.port
}

function slow(from: Socket, to: Socket): void {
  let lastAt = 0
  from.on('data', (bytes) => {
    lastAt = Math.max(lastAt, performance.now() + chance.between(delayMs.least, delayMs.most))
    setTimeout(() => to.write(bytes), lastAt - performance.now())
  })
  from.on('close', () => to.destroy())
  from.on('error', () => to.destroy())
}

/** From here on a phone's code reads its own clock, wherever it is called from. */
function bendClocks(): void {
  const straight = performance.now.bind(performance)
  performance.now = () => {
    const clockOfPhone = crooked.getStore()
    return clockOfPhone === undefined ? straight() : straight() * (1 + clockOfPhone.skew) + clockOfPhone.aheadMs
  }
  const page = new EventTarget()
  const location = { protocol: 'http:', host: `127.0.0.1:${proxyPort}`, hostname: '127.0.0.1', port: String(proxyPort) }
  Object.assign(globalThis, { document: new EventTarget(), window: page, location })
}
