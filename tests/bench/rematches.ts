/**
 * How often people meet again, by three ways to pair a room: `npm run bench -- rematches`, and with `--picture` the
 * picture of it that the README shows.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { type Evening, drifting, keyOf, playRounds, stable } from '../support/matchedRounds.ts'
import { type Pairs, byCircle, byGreed } from '../support/otherMethods.ts'
import { suited } from '../support/suited.ts'
import { type Line, drawRematches } from '../pictures/rematches.ts'

type Room = { readonly name: string; readonly people: number; readonly rounds: number; readonly evenings: number; readonly present: (seed: number) => Evening['present'] }
type Played = { readonly rounds: readonly Pairs[]; readonly points: number }
type Method = 'circle, turns on' | 'circle, begins anew' | 'greedy' | 'Klapp'

const methods: readonly Method[] = ['circle, turns on', 'circle, begins anew', 'greedy', 'Klapp']
const rooms: readonly Room[] = [
  { name: '100 people', people: 100, rounds: 20, evenings: 50, present: (seed) => drifting(100, 20, seed) },
  { name: '20 people', people: 20, rounds: 20, evenings: 50, present: (seed) => drifting(20, 20, seed) },
  { name: '20 people who stay', people: 20, rounds: 19, evenings: 50, present: () => stable(20) },
]

const results = rooms.map((room) => ({ room, played: methods.map((method) => seedsUpTo(room.evenings).map((seed) => play(method, room, seed))) }))
console.table(results.flatMap(({ room, played }) => played.map((evenings, index) => rowOf(room, methods[index] ?? 'Klapp', evenings))))
if (process.argv.includes('--picture')) draw()

function play(method: Method, { people, rounds, present }: Room, seed: number): Played {
  const here = present(seed)
  const { suits, changes } = suited(5 * people, seed)
  const pairs = pairsBy()
  const met = pairs.flat()
  return { rounds: pairs, points: met.reduce((sum, [a, b]) => sum + suits(a, b), 0) / met.length }

  function pairsBy(): readonly Pairs[] {
    if (method === 'circle, turns on') return byCircle(here, rounds, 'turnsOn')
    if (method === 'circle, begins anew') return byCircle(here, rounds, 'beginsAnew')
    if (method === 'greedy') return byGreed(here, rounds, { seed, suits })
    const matched = playRounds({ rounds, seed, leftover: 'bye', present: here, changes })
    return matched.map(({ matching }) => matching.pairings.flatMap(({ members: [a, b] }) => (a && b ? [[a, b] as const] : [])))
  }
}

function rowOf({ name, rounds }: Room, method: Method, evenings: readonly Played[]): Readonly<Record<string, string | number>> {
  const rematches = evenings.map((played) => soFar(played).at(-1) ?? 0)
  const mean = (numbers: readonly number[]): number => Math.round((100 * numbers.reduce((sum, number) => sum + number, 0)) / numbers.length) / 100
  return {
    room: name,
    rounds,
    evenings: evenings.length,
    method,
    'rematches an evening': mean(rematches),
    'at most': Math.max(...rematches),
    'points a pair': mean(evenings.map(({ points }) => points)),
  }
}

/** Rematches up to the end of each round. */
function soFar({ rounds }: Played): readonly number[] {
  const seen = new Set<string>()
  let rematches = 0
  return rounds.map((pairs) => {
    for (const pair of pairs) {
      if (seen.has(keyOf(pair))) rematches += 1
      seen.add(keyOf(pair))
    }
    return rematches
  })
}

function draw(): void {
  const panels = results.slice(0, 2).map(({ room, played }) => ({ title: room.name, lines: linesOf(played) }))
  const title = 'Nobody meets twice, though people come and go'
  const caption = `Rematches so far, mean of ${rooms[0]?.evenings} evenings; each round one in ten goes, and others come`
  writeFileSync(join(import.meta.dirname, '../../docs/pictures/rematches.svg'), drawRematches({ title, caption, panels }))
}

/** Of the two circles, the better. */
function linesOf(played: readonly (readonly Played[])[]): readonly Line[] {
  const [circle = [], other = [], greedy = [], ours = []] = played.map((evenings) => meanByRound(evenings.map(soFar)))
  const isBetter = (circle.at(-1) ?? 0) <= (other.at(-1) ?? 0)
  return [
    lineOf('Circle', isBetter ? circle : other),
    lineOf('Greedy', greedy),
    { ...lineOf('Klapp', ours), isOurs: true },
  ]
}

function lineOf(name: string, values: readonly number[]): Line {
  return { label: `${name}: ${Math.round(10 * (values.at(-1) ?? 0)) / 10}`, values, isOurs: false }
}

function meanByRound(evenings: readonly (readonly number[])[]): readonly number[] {
  return (evenings[0] ?? []).map((_, round) => evenings.reduce((sum, rematches) => sum + (rematches[round] ?? 0), 0) / evenings.length)
}
