/** A way to a server on which everything is late and connections are cut in the middle of it, by chance from a seed. */
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { randomFrom } from './random.ts'

export type RoughNetwork = {
  readonly port: number
  readonly cuts: () => number
  /** From now on everything arrives at once, and nothing is cut. */
  readonly calm: () => void
}

const lateMsMost = 40
/** Of all that is sent, so much is followed by a cut. */
const cutShare = 0.02

export async function roughNetwork(target: number, seed: number): Promise<RoughNetwork> {
  const random = randomFrom(seed)
  const open = new Set<Socket>()
  let isRough = true
  let cuts = 0
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    const end = (): void => {
      near.destroy()
      far.destroy()
    }
    const cut = (): void => {
      if (near.destroyed) return
      cuts += 1
      end()
    }
    for (const [from, to] of [[near, far], [far, near]] as const) {
      open.add(from)
      let last = Promise.resolve()
      from.on('data', (bytes) => {
        const isCut = isRough && random.chance(cutShare)
        const lateMs = isRough ? random.below(lateMsMost) : 0
        // In its order, whatever is how late.
        last = last.then(() => later(lateMs)).then(() => void (isCut ? cut() : to.write(bytes)))
      })
      from.on('close', end)
      from.on('error', end)
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => {
    for (const socket of open) socket.destroy()
    server.close()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The network has no port.')
  return {
    port: address.port,
    cuts: () => cuts,
    calm: () => {
      isRough = false
    },
  }
}

const later = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
