/** A way to a server on which an answer can be lost: what was asked arrives, what is answered does not, and the line breaks. */
import { connect, createServer, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

export type LossyProxy = {
  readonly port: number
  /** The next thing that anybody asks is done, but nobody hears so. */
  readonly loseNextAnswer: () => void
}

export async function lossyProxy(target: number): Promise<LossyProxy> {
  const open = new Set<Socket>()
  let isLosing = false
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1')
    let hasAsked = false
    for (const socket of [near, far]) {
      open.add(socket)
      socket.on('error', () => socket.destroy())
    }
    near.on('data', (bytes) => {
      hasAsked = isLosing
      far.write(bytes)
    })
    far.on('data', (bytes) => {
      if (!hasAsked) return void near.write(bytes)
      isLosing = false
      near.destroy()
      far.destroy()
    })
    near.on('close', () => far.destroy())
    far.on('close', () => near.destroy())
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
    loseNextAnswer: () => {
      isLosing = true
    },
  }
}
