/** What must hold of a whole evening; each returns sentences when it does not. */
import type { PersonId } from '../../shared/ids.ts'
import { type Evening, type MatchedRound, playRounds, rematchesIn } from './matchedRounds.ts'

export const seedsUpTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1)

/** The evenings of these seeds in which somebody met somebody again. */
export function withRematches(seeds: readonly number[], evening: (seed: number) => Omit<Evening, 'seed'>): readonly string[] {
  return seeds.flatMap((seed) => {
    const rematches = rematchesIn(playRounds({ ...evening(seed), seed }))
    return rematches === 0 ? [] : [`seed ${seed}: ${rematches} rematches`]
  })
}

/** [P4] Between two byes of one person, everyone who was there throughout had one. */
export function unfairByes(played: readonly MatchedRound[]): readonly string[] {
  const sits = ({ matching }: MatchedRound, person: PersonId): boolean => matching.byes.includes(person)
  return played.flatMap(({ matching }, now) =>
    matching.byes.flatMap((person) => {
      const before = played.slice(0, now).findLastIndex((round) => sits(round, person))
      if (before === -1) return []
      const between = played.slice(before, now)
      return (played[now]?.request.sure ?? [])
        .filter((other) => between.every(({ request }) => request.sure.includes(other)) && !between.some((round) => sits(round, other)))
        .map((other) => `round ${now + 1}: ${person} sat out again before ${other} did`)
    }),
  )
}

/** [P1] [P2] Everyone is in one pairing or sits out, nobody else is; one trio at most; nobody with whom they must not. */
export function wrongIn({ matching, request }: MatchedRound): readonly string[] {
  const { pairings, byes } = matching
  const placed = [...pairings.flatMap(({ members }) => members), ...byes]
  const isApart = (members: readonly PersonId[]): boolean => request.apart.some(([a, b]) => members.includes(a) && members.includes(b))
  const spots = pairings.map(({ spot }) => spot).filter((spot) => spot !== null)
  const wrong = {
    'not everybody is placed once': placed.toSorted().join(' ') !== [...request.sure, ...request.doubtful].toSorted().join(' '),
    'a pairing of one or four': pairings.some(({ members }) => members.length < 2 || members.length > 3),
    'more than one trio': pairings.filter(({ members }) => members.length === 3).length > 1 + request.doubtful.length,
    'two who must not meet': pairings.some(({ members }) => isApart(members)),
    'two pairings on one spot': new Set(spots).size < spots.length,
  }
  return Object.entries(wrong).flatMap(([sentence, isWrong]) => (isWrong ? [`seed ${request.seed}, round ${request.round}: ${sentence}`] : []))
}
