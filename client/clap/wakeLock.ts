/** Keeps the screen on while the page is looked at. Only over https; where it can't, the page says so in words. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { onWake } from '../room/wake.ts'

/** Whether the screen stays on by itself, as far as is known: taken for granted until the browser says no. */
const awake = createStore<{ readonly isSure: boolean }>(() => ({ isSure: 'wakeLock' in navigator }))

/** False: somebody must keep the screen on by hand, and should be told. */
export function useStaysAwake(): boolean {
  return useStore(awake, (state) => state.isSure)
}

/** Returns the way to let the screen sleep again. */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | null = null
  let isWanted = true

  async function take(): Promise<void> {
    if (!('wakeLock' in navigator) || document.visibilityState !== 'visible' || lock?.released === false) return
    try {
      const taken = await navigator.wakeLock.request('screen')
      if (!isWanted) return await taken.release()
      lock = taken
      taken.addEventListener('release', lose)
      awake.setState({ isSure: true })
    } catch {
      // Refused on a low battery, say. Asked for again on the next waking.
      lose()
    }
  }

  /** A hidden page always loses its lock, and takes it again; one that is looked at lost it to the battery. */
  function lose(): void {
    if (isWanted && document.visibilityState === 'visible') awake.setState({ isSure: false })
  }

  const stop = onWake(() => void take())
  void take()
  return () => {
    isWanted = false
    stop()
    void lock?.release()
  }
}
