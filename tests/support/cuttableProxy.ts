/** A way to a server that can be cut without anybody being told: bytes go nowhere, and nothing is closed. */
import { createServer, connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type CuttableProxy = {
  readonly port: number
  /** What is open now falls silent, both ways. What is opened later works. */
  readonly cut: () => void
  readonly opened: () => number
}

export async function cuttableProxy(target: number): Promise<CuttableProxy> {
  const open = new Set<Socket>()
  let opened = 0
  const server = createServer((near) => {
    opened += 1
    const far = connect(target, '127.0.0.1')
    for (const [one, other] of [[near, far], [far, near]] as const) {
      open.add(one)
      one.on('data', (bytes) => other.write(bytes))
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
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
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.')
  return {
    port: address.port,
    opened: () => opened,
    cut: () => {
      for (const socket of open) socket.removeAllListeners('data').removeAllListeners('close').resume()
    },
  }
}
