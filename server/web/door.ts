/** The port that everybody comes in through, and how they are shown out. */
import type { Server } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../clock.ts'

export type Door = {
  readonly port: number
  /** From now on nobody comes in. */
  readonly shut: () => void
  /** Resolves once all have gone. */
  readonly clear: () => Promise<void>
}

/** A phone that sleeps, or has left the network, never says goodbye. */
const goodbyeMs = 1_000

/**
 * So many may wait to be let in, if the system allows it. A thousand phones come back within one second, and whoever finds
 * the queue full (Node's has 511 places) knocks again after one second, three, seven.
 */
const waitingMost = 16_384

/** Rejects if the port can't be had, with Node's own error code. 0 lets the system choose one. */
export async function openDoor(http: Server, { port, host, clock }: { readonly port: number; readonly host: string; readonly clock: Clock }): Promise<Door> {
  const inside = new Set<Socket>()
  http.on('connection', (socket) => {
    inside.add(socket)
    socket.once('close', () => inside.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen({ port, host, backlog: waitingMost }, () => {
      http.off('error', reject)
      resolve()
    })
  })
  const empty = new Promise<void>((resolve) => {
    http.once('close', resolve)
  })
  return {
    port: portOf(http.address(), port),
    shut: () => void http.close(),
    clear: async () => {
      const cancel = clock.at(clock.now() + goodbyeMs, () => inside.forEach((socket) => socket.destroy()))
      await empty
      cancel()
    },
  }
}

const portOf = (address: AddressInfo | string | null, asked: number): number =>
  typeof address === 'object' && address !== null ? address.port : asked
