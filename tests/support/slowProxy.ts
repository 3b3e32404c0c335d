/** A proxy on a port of its own: every packet waits, in its order, for as long as chance wants, alike both ways. */
import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { Chance } from './venue/chance.ts'

export type DelayMs = { readonly least: number; readonly most: number }

export async function openSlowProxy(target: number, delayMs: DelayMs, chance: Chance): Promise<number> {
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    near.setNoDelay(true)
    far.setNoDelay(true)
    slow(near, far)
    slow(far, near)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return address.port

  function slow(from: Socket, to: Socket): void {
    let lastAt = 0
    from.on('data', (bytes) => {
      lastAt = Math.max(lastAt, performance.now() + chance.between(delayMs.least, delayMs.most))
      setTimeout(() => to.write(bytes), lastAt - performance.now())
    })
    from.on('close', () => to.destroy())
    from.on('error', () => to.destroy())
  }
}
