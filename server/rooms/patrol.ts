import type { Clock } from '../clock.ts'

/** A node that died may have left rooms behind that nobody else drives. */
export function patrol(clock: Clock, everyMs: number | null, wakeAll: () => Promise<unknown>): () => void {
  if (everyMs === null) return () => {}
  let cancel = (): void => {}
  const later = (): void => {
    cancel = clock.at(clock.now() + everyMs, () => {
      // A log out of reach now is asked again the next time.
      void wakeAll().catch(() => {})
      later()
    })
  }
  later()
  return () => cancel()
}
