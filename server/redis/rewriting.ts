/**
 * Redis's append-only file keeps what was overwritten until it is written anew, which Redis does beside its work. One
 * that was under way already may have begun too early, so another follows it.
 */
import type { Clock } from '../clock.ts'
import type { Line } from './line.ts'
import { isRewriting } from './replies.ts'
import { askPersistence, rewriteFile } from './scripts.ts'

export type Rewriting = {
  /** Resolves once Redis has been asked, or will be as soon as it is free. */
  readonly begin: () => Promise<void>
  readonly stop: () => void
}

const againMs = 1_000

/** `own`: the computer's clock, for waiting. `onTrouble`: a Redis that does not let itself be asked. */
export function openRewriting(line: Pick<Line, 'ask'>, own: Clock, onTrouble: (error: unknown) => void): Rewriting {
  let cancel = (): void => {}
  let isWaiting = false

  const later = (): void => {
    if (isWaiting) return
    isWaiting = true
    cancel = own.at(own.now() + againMs, () => {
      isWaiting = false
      void begin()
    })
  }

  async function begin(): Promise<void> {
    try {
      if (isRewriting(await line.ask(askPersistence()))) return later()
      await line.ask(rewriteFile())
    } catch (error) {
      onTrouble(error)
    }
  }

  return { begin, stop: () => cancel() }
}
