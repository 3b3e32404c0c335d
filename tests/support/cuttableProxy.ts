/** A way to a server that can be cut without anybody being told: bytes go nowhere, and nothing is closed. */
import { standBetween } from './between.ts'

export type CuttableProxy = {
  readonly port: number
  /** What is open now falls silent, both ways. What is opened later works. */
  readonly cut: () => void
  readonly opened: () => number
}

export async function cuttableProxy(target: number): Promise<CuttableProxy> {
  const { port, ends } = await standBetween(target, (near, far) => {
    for (const [one, other] of [[near, far], [far, near]] as const) {
      one.on('data', (bytes) => other.write(bytes))
      one.on('close', () => other.destroy())
      one.on('error', () => other.destroy())
    }
  })
  return {
    port,
    opened: () => ends.size / 2,
    cut: () => {
      for (const end of ends) end.removeAllListeners('data').removeAllListeners('close').resume()
    },
  }
}
