/**
 * A proxy on a port of its own that is as a phone's line is: everything waits its turn, then its time on the way, alike
 * both ways, and a connection costs one way there and back before it says anything. It counts what it carries. The slow
 * start of TCP and its packets' own heads are left out.
 */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

export type Line = { readonly bytesPerSecond: number; readonly roundTripMs: number }
export type Carried = { readonly down: number; readonly up: number }
export type ThinLine = { readonly port: number; readonly carried: () => Carried; readonly close: () => void }

export async function openThinLine(target: number, { bytesPerSecond, roundTripMs }: Line): Promise<ThinLine> {
  const down = oneWay()
  const up = oneWay()
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    near.setNoDelay(true)
    far.setNoDelay(true)
    const openedAt = performance.now() + roundTripMs
    up.carry(near, far, openedAt)
    down.carry(far, near, openedAt)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The line has no port.')
  return { port: address.port, carried: () => ({ down: down.bytes(), up: up.bytes() }), close: () => server.close() }

  /** All connections share it. */
  function oneWay(): { readonly carry: (from: Socket, to: Socket, openedAt: number) => void; readonly bytes: () => number } {
    let freeAt = 0
    let carried = 0
    function carry(from: Socket, to: Socket, openedAt: number): void {
      from.on('data', (bytes) => {
        carried += bytes.length
        freeAt = Math.max(freeAt, openedAt, performance.now()) + (bytes.length / bytesPerSecond) * 1_000
        setTimeout(() => to.write(bytes), freeAt + roundTripMs / 2 - performance.now())
      })
      from.on('close', () => to.destroy())
      from.on('error', () => to.destroy())
    }
    return { carry, bytes: () => carried }
  }
}
