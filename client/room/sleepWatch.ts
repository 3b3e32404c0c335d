/**
 * Notices that this device slept. Its own clock, `performance.now()`, stands still while a phone sleeps, and with it
 * every timer; the wall clock goes on. So the two drift apart by what was slept, and jump apart at once.
 */

/** Wall and own clock drifting apart by more than this is no coarseness of either. */
const jumpMs = 30
/** A jump ahead by less was no sleep: somebody, or the network, has set the wall clock. */
const sleepLeastMs = 1_000
const lookEveryMs = 500

export type SleepWatch = {
  /** Looks now; true if the clocks have jumped apart since the last look, and `jumped` was told. */
  readonly check: () => boolean
  /** Looks by itself from now on. */
  readonly start: () => void
  readonly stop: () => void
}

/** `ms`: how far the wall clock has gained. `hasSlept`: the own clock stood still, so the wall clock is right. */
export function openSleepWatch(jumped: (ms: number, hasSlept: boolean) => void): SleepWatch {
  const lead = (): number => Date.now() - performance.now()
  let known = lead()
  let timer: ReturnType<typeof setInterval> | undefined

  function check(): boolean {
    const ms = lead() - known
    known += ms
    if (Math.abs(ms) < jumpMs) return false
    jumped(ms, ms >= sleepLeastMs)
    return true
  }

  const stop = (): void => clearInterval(timer)

  function start(): void {
    stop()
    timer = setInterval(check, lookEveryMs)
  }

  return { check, start, stop }
}
