/** What whole evenings come to, over a few hundred of them. */
import { seedsUpTo } from './eveningChecks.ts'
import { churning, type MatchedRound, playRounds, rematchesIn, stable } from './matchedRounds.ts'

export type EveningFigures = {
  readonly rematches_stable: number
  readonly rematches_churn: number
  readonly repeats_n21_trio_first16: number
  /** The most by which more than half of a stable even room had to walk. */
  readonly walkers_excess: number
}

export function eveningFigures(): EveningFigures {
  const sizes = Array.from({ length: 35 }, (_, index) => index + 6)
  const staying = sizes.flatMap((count) => seedsUpTo(6).map((seed) => playStable(count, seed)))
  const churningRooms = ([[20, 70], [21, 70], [100, 30], [101, 30]] as const).flatMap(([count, seeds]) =>
    seedsUpTo(seeds).map((seed) => playRounds({ rounds: 20, seed, leftover: 'bye', present: churning(count, 20, seed) })),
  )
  const withTrios = seedsUpTo(50).map((seed) => playRounds({ rounds: 16, seed, leftover: 'trio', present: stable(21) }))
  return {
    rematches_stable: rematchesInAll(staying),
    rematches_churn: rematchesInAll(churningRooms),
    repeats_n21_trio_first16: rematchesInAll(withTrios),
    walkers_excess: Math.max(...staying.flatMap((played) => played.slice(1).map(excessIn))),
  }
}

/** So many rounds as can be all new: each meets all others, and in an odd room sits out once. */
const playStable = (count: number, seed: number): readonly MatchedRound[] =>
  playRounds({ rounds: count - 1 + (count % 2), seed, leftover: 'bye', present: stable(count) })

const rematchesInAll = (evenings: readonly (readonly MatchedRound[])[]): number =>
  evenings.reduce((sum, played) => sum + rematchesIn(played), 0)

function excessIn({ request, report }: MatchedRound): number {
  const isEven = request.sure.length % 2 === 0
  return isEven ? report.walkers - request.sure.length / 2 : 0
}
