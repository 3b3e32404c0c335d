/** The process of one node, from its start to its end: it may stand still for a while, and nothing runs after its end. */
import type { Clock } from '../../../server/clock.ts'
import type { World } from './world.ts'

export type Machine = {
  readonly clock: Clock
  /** Runs now; when it stands still, once it goes on; never again after its end. */
  readonly run: (step: () => void) => void
  readonly isUp: () => boolean
  readonly isPaused: () => boolean
  readonly pause: () => void
  readonly goOn: () => void
  readonly end: () => void
}

/** `aheadMs`: by how much its clock is wrong. */
export function startMachine(world: World, aheadMs: number): Machine {
  let isUp = true
  let parked: (() => void)[] | null = null
  const exactNow = (): number => world.now() + aheadMs

  function run(step: () => void): void {
    if (!isUp) return
    if (parked === null) step()
    else parked.push(step)
  }

  function at(when: number, step: () => void): () => void {
    let isOff = false
    // A timer is never early.
    world.after(Math.max(0, Math.ceil(when) - exactNow()) + 0.01, () => run(() => !isOff && step()))
    return () => {
      isOff = true
    }
  }

  return {
    clock: { now: () => Math.floor(exactNow()), exactNow, at },
    run,
    isUp: () => isUp,
    isPaused: () => parked !== null,
    pause: () => {
      parked ??= []
    },
    goOn: () => {
      const waiting = parked ?? []
      parked = null
      world.stir()
      for (const step of waiting) run(step)
    },
    end: () => {
      isUp = false
    },
  }
}
