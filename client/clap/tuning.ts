/** How this device sounds: set by whoever holds it, and remembered by it. */
import { recall, remember } from '../room/storage.ts'

/** One computer may be a screen and a phone at once, each with its own. */
export type Device = 'phone' | 'screen' | 'host'

export type Tuning = {
  /** The person wants this device silent. */
  readonly isMuted: boolean
  /** From 0 to 1. */
  readonly volume: number
  /** How much later than it knows this loudspeaker is; so much earlier it is given its sounds. */
  readonly delayMs: number
}

/** How far the delay can be set, either way. */
export const delayMostMs = 200

export function recallTuning(device: Device): Tuning {
  return {
    isMuted: recall(`${device}.isMuted`) === 'true',
    volume: within(recall(`${device}.volume`), { least: 0, most: 1, usual: 1 }),
    delayMs: within(recall(`${device}.delayMs`), { least: -delayMostMs, most: delayMostMs, usual: 0 }),
  }
}

export function rememberTuning(device: Device, tuning: Partial<Tuning>): void {
  for (const [name, value] of Object.entries(tuning)) remember(`${device}.${name}`, String(value))
}

/** What was kept, unless something else was written there. */
function within(kept: string | null, { least, most, usual }: { least: number; most: number; usual: number }): number {
  const value = Number(kept ?? usual)
  return value >= least && value <= most ? value : usual
}
