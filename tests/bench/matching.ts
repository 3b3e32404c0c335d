/**
 * How long the solver takes, how near it is, and what it needs: `npm run bench -- matching`, or one line with `--json`.
 *
 * Rooms of made-up people whose scores go from 0 to 100; a point is a hundred units of weight, and what remains below it
 * stands for walking. Each run has other people. One proof of each size is checked on all
 * pairs by code that is not the solver's.
 */
import blossom from 'edmonds-blossom-fixed'
import { pairsAmong } from '../../server/core/matching/grouping/grouping.ts'
import { type Problem, solve } from '../../server/core/matching/solver/solve.ts'
import { withTrio } from '../../server/core/matching/grouping/trio.ts'
import { faultsOf } from '../support/certificate.ts'
import { eveningFigures } from '../support/eveningFigures.ts'
import { scoresOfPeople } from '../support/people.ts'
import { everybodyOf, trioWeights } from '../support/trioRooms.ts'

const unitsPerPoint = 100
const megabyte = 2 ** 20

type Run = { readonly ms: number; readonly pricings: number; readonly gapPoints: number }
type Row = { readonly people: number; readonly runs: readonly Run[] }
type Trios = Pick<Row, 'people'> & { readonly runs: readonly Omit<Run, 'pricings'>[] }

const isJson = process.argv.includes('--json')

// This comes first, while the process has needed nothing else: its peak is then the solver's.
const largestMb = measureExtraMb(() => solve(roomOf(5_000, 1)))
warmUp()
const rows: readonly Row[] = [measure(100, 200), measure(200, 100), measure(1_000, 40), measure(2_000, 12), measure(5_000, 20)]
const trios: readonly Trios[] = [measureTrios(101, 40), measureTrios(999, 6), measureTrios(1_999, 3), measureTrios(4_999, 1)]
for (const { people } of rows) check(roomOf(people, 1))
const baselineMs = measureBaseline(200)
const evenings = eveningFigures()

if (isJson) console.log(JSON.stringify(figures()))
else printTable()

function roomOf(count: number, seed: number): Problem {
  const score = scoresOfPeople(count, seed, { noise: unitsPerPoint })
  // In a table, as the bonds of a room are: what it takes to make people up is not the solver's.
  const scores = new Uint16Array(count * count)
  for (let first = 0; first < count; first += 1) {
    for (let second = 0; second < count; second += 1) if (first !== second) scores[first * count + second] = score(first, second)
  }
  return { count, weight: (first, second) => scores[first * count + second] ?? 0, benchCost: () => 2 ** 32, seed }
}

function measure(people: number, runs: number): Row {
  return { people, runs: Array.from({ length: runs }, (_, run) => measureOnce(roomOf(people, run + 1))) }
}

function measureOnce(problem: Problem): Run {
  const startedAt = performance.now()
  const solution = solve(problem)
  const ms = performance.now() - startedAt
  const gapPoints = (solution.bound - solution.value) / unitsPerPoint / Math.max(1, problem.count / 2)
  return { ms, pricings: solution.pricings, gapPoints }
}

/** Odd rooms in which three talk together: the pairs and the trio. */
function measureTrios(people: number, runs: number): Trios {
  const everybody = everybodyOf(people)
  return {
    people,
    runs: Array.from({ length: runs }, (_, run) => {
      const weights = trioWeights(people, run + 1, { noise: unitsPerPoint })
      const startedAt = performance.now()
      const { value, bound } = withTrio(everybody, weights, pairsAmong(everybody, weights, run + 1))
      const ms = performance.now() - startedAt
      return { ms, gapPoints: (bound - value) / unitsPerPoint / (people / 2) }
    }),
  }
}

function check(problem: Problem): void {
  const [fault] = faultsOf(problem, solve(problem), { isProved: false })
  if (fault !== undefined) throw new Error(`${problem.count} people: ${fault}`)
}

function measureExtraMb(act: () => void): number {
  globalThis.gc?.()
  const before = process.memoryUsage.rss()
  act()
  return (process.resourceUsage().maxRSS * 1024 - before) / megabyte
}

/** A server has been running for a while when its rooms are matched. */
function warmUp(): void {
  for (let seed = 1; seed <= 30; seed += 1) solve(roomOf(100, seed))
}

/** The library on the same two hundred people as the solver's first run, every pair an edge. */
function measureBaseline(count: number): number {
  const problem = roomOf(count, 1)
  const edges: [number, number, number][] = []
  for (let first = 0; first < count; first += 1) {
    for (let second = first + 1; second < count; second += 1) edges.push([first, second, problem.weight(first, second)])
  }
  const startedAt = performance.now()
  const partners = blossom(edges, true)
  const ms = performance.now() - startedAt
  const value = partners.reduce((sum, partner, person) => sum + (person < partner ? problem.weight(person, partner) : 0), 0)
  if (value !== solve(problem).value) throw new Error(`The library says ${value}, the solver something else.`)
  return ms
}

function figures(): Readonly<Record<string, number>> {
  const p95 = (people: number): number => rounded(timeAt(0.95, rowOf(people)))
  const gapOf = (isCounted: (people: number) => boolean): number =>
    Math.max(...[...rows, ...trios].filter(({ people }) => isCounted(people)).flatMap(({ runs }) => runs.map(({ gapPoints }) => gapPoints)))
  return {
    n100_p95_ms: p95(100),
    n1000_p95_ms: p95(1_000),
    n5000_p95_ms: p95(5_000),
    n5000_extra_mb: Math.round(largestMb),
    baseline_n200_ms: rounded(baselineMs),
    n200_p95_ms: p95(200),
    gap_max_to_2000: gapOf((people) => people <= 2_000),
    gap_max_at_5000: gapOf((people) => people > 2_000),
    ...evenings,
  }
}

function printTable(): void {
  console.table(
    rows.map(({ people, runs }) => ({
      people,
      runs: runs.length,
      'p50, ms': rounded(timeAt(0.5, runs)),
      'p95, ms': rounded(timeAt(0.95, runs)),
      'library, ms': people === 200 ? rounded(baselineMs) : '',
      'pricings, most': Math.max(...runs.map(({ pricings }) => pricings)),
      'gap, points a pair': Math.max(...runs.map(({ gapPoints }) => gapPoints)),
      'extra, MB': people === 5_000 ? Math.round(largestMb) : '',
    })),
  )
  console.table(
    trios.map(({ people, runs }) => ({
      'people, with a trio': people,
      runs: runs.length,
      'p50, ms': rounded(timeAt(0.5, runs)),
      'gap, points a pair': Math.max(...runs.map(({ gapPoints }) => gapPoints)),
    })),
  )
  console.table([evenings])
}

function rowOf(people: number): readonly Run[] {
  return rows.find((row) => row.people === people)?.runs ?? []
}

function timeAt(share: number, runs: readonly Pick<Run, 'ms'>[]): number {
  const sorted = runs.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return sorted[Math.ceil(share * sorted.length) - 1] ?? NaN
}

function rounded(ms: number): number {
  return Math.round(ms * 10) / 10
}
