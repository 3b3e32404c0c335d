/** Keeps the screen on while the page is looked at. Only over https; where it is missing, the page says so in words. */
import { onWake } from '../room/wake.ts'

export const canKeepAwake = (): boolean => 'wakeLock' in navigator

/** Returns the way to let the screen sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isWanted = true

  async function take(): Promise<void> {
    if (!canKeepAwake()) return
    try {
      const taken = await navigator.wakeLock.request('screen')
      if (isWanted) lock = taken
      else await taken.release()
    } catch {
      // Refused on a low battery or while hidden; it is asked for again on the next waking.
    }
  }

  // The browser lets go of the lock whenever the page is hidden.
  const stop = onWake(() => void take())
  void take()
  return () => {
    isWanted = false
    stop()
    void lock?.release()
  }
}
