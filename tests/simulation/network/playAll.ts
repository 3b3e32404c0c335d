/** Plays one evening after the other and adds them up. */
import { playNetworkEvening } from './evening.ts'
import { type Fault, faults } from './world.ts'

export type Played = {
  /** A sentence for each broken promise, with its seed. */
  readonly broken: readonly string[]
  /** Kinds of fault that never came. */
  readonly missing: readonly Fault[]
  readonly leastClaps: number
  /** Evenings on two nodes or three. */
  readonly onSeveral: number
  /** All of it in one line, to be printed. */
  readonly figures: string
}

export type Playing = {
  readonly from: number
  readonly seeds: number
  /** 2: every other seed; the even ones have several nodes. */
  readonly step?: number
  /** After so many broken evenings no more are played: they would say no more. */
  readonly brokenMost?: number
  /** Told at once. */
  readonly found?: (sentence: string) => void
}

export async function playAll({ from, seeds, step = 1, brokenMost = 3, found = () => undefined }: Playing): Promise<Played> {
  const broken: string[] = []
  const counts = new Map<Fault, number>(faults.map((fault) => [fault, 0]))
  let leastClaps = Infinity
  let onSeveral = 0
  let acknowledged = 0
  let brokenEvenings = 0
  for (let seed = from; seed < from + step * seeds && brokenEvenings < brokenMost; seed += step) {
    const evening = await playNetworkEvening(seed)
    if (evening.violations.length > 0) brokenEvenings += 1
    for (const sentence of evening.violations) {
      broken.push(`seed ${seed}: ${sentence}`)
      found(`seed ${seed}: ${sentence}`)
    }
    for (const fault of faults) counts.set(fault, (counts.get(fault) ?? 0) + evening.counts[fault])
    leastClaps = Math.min(leastClaps, evening.claps)
    onSeveral += evening.nodes > 1 ? 1 : 0
    acknowledged += evening.acknowledged
  }
  return {
    broken,
    missing: faults.filter((fault) => counts.get(fault) === 0),
    leastClaps,
    onSeveral,
    figures: `${seeds} evenings, ${acknowledged} commands acknowledged; ${[...counts].map(([fault, count]) => `${fault} ${count}`).join(', ')}`,
  }
}
