/**
 * How good whole evenings are, next to what no evening can be better than: `npm run bench -- evenings`. Each row says
 * what it must reach, and the run fails where one does not.
 *
 * Not in the table: rooms at the very edge, where somebody who knew who will come could just avoid nearly all rematches.
 * Nobody knows; with others every second round, rooms of 6, 8 and 10 had 1.3 to 1.4 times the fewest, and one of 7 with
 * byes had 44 in five evenings where 16 would have done.
 */
import { seedsUpTo } from '../support/eveningChecks.ts'
import { stable } from '../support/matchedRounds.ts'
import { type Compared, rematchesOf, rematchesWithTrios, shareOfPoints, slowly } from '../support/wholeEvenings.ts'

const points = [
  pointsRow({ people: 20, rounds: 10, evenings: 30, walks: false, atLeast: 99 }),
  pointsRow({ people: 50, rounds: 20, evenings: 6, walks: false, atLeast: 99 }),
  pointsRow({ people: 100, rounds: 20, evenings: 5, walks: false, atLeast: 99.9 }),
  pointsRow({ people: 20, rounds: 10, evenings: 30, walks: true, atLeast: 99 }),
  pointsRow({ people: 100, rounds: 20, evenings: 5, walks: true, atLeast: 99 }),
]
console.table(points)

const changing = [6, 8, 10].flatMap((people) =>
  [5, 3].map((every) => {
    const rounds = Math.floor(2.5 * people)
    const evening = (seed: number): Compared => rematchesOf({ rounds, seed, present: slowly(people, rounds, { every, seed }) })
    return rematchesRow(`${people} people, others every ${every} rounds`, rounds, evening)
  }),
)
const rematches = [
  rematchesRow('10 people who stay', 25, (seed) => rematchesOf({ rounds: 25, seed, present: stable(10) })),
  rematchesRow('9 people who stay, with trios', 16, (seed) => rematchesWithTrios(9, 16, seed)),
  rematchesRow('21 people who stay, with trios', 20, (seed) => rematchesWithTrios(21, 20, seed)),
  ...changing,
]
console.table(rematches)

const isReached = points.every((row) => row['least, %'] >= row['to reach']) && rematches.every((row) => row.times <= row['to reach'])
process.exitCode = isReached ? 0 : 1

type PointsRow = { readonly people: number; readonly rounds: number; readonly evenings: number; readonly walks: boolean; readonly atLeast: number }

/** `walks`: with spots, where ten points of a hundred are worth a walk through the whole room. */
function pointsRow({ people, rounds, evenings, walks, atLeast }: PointsRow) {
  const shares = seedsUpTo(evenings).map((seed) => 100 * shareOfPoints(people, rounds, { seed, walks }))
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return { people, rounds, evenings, spots: walks, 'mean, %': rounded(mean), 'least, %': rounded(Math.min(...shares)), 'to reach': atLeast }
}

function rematchesRow(room: string, rounds: number, evening: (seed: number) => Compared) {
  const evenings = seedsUpTo(5).map(evening)
  const sum = (numbers: readonly number[]): number => numbers.reduce((so, number) => so + number, 0)
  const [mine, fewest] = [sum(evenings.map(({ rematches }) => rematches)), sum(evenings.map((compared) => compared.fewest))]
  return { room, rounds, rematches: mine / evenings.length, 'fewest in hindsight': fewest / evenings.length, times: rounded(mine / fewest), 'to reach': 1.3 }
}

function rounded(number: number): number {
  return Math.round(100 * number) / 100
}
