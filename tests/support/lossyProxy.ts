/** A way to a server on which an answer can be lost: what was asked arrives, what is answered does not, and the line breaks. */
import { standBetween } from './between.ts'

export type LossyProxy = {
  readonly port: number
  /** The next thing that anybody asks is done, but nobody hears so. */
  readonly loseNextAnswer: () => void
}

export async function lossyProxy(target: number): Promise<LossyProxy> {
  let isLosing = false
  const { port } = await standBetween(target, (near, far) => {
    let hasAsked = false
    for (const end of [near, far]) end.on('error', () => end.destroy())
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
  return {
    port,
    loseNextAnswer: () => {
      isLosing = true
    },
  }
}
