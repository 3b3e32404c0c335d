import { describe, expect, it } from 'vitest'
import { createAgenda } from '../../server/core/matching/solver/agenda.ts'
import { closeCircle, eachPetal, eachVertex, rebase, turnRound } from '../../server/core/matching/solver/blossom.ts'
import { candidatePairs } from '../../server/core/matching/solver/candidates.ts'
import { type Blossom, Vertex, connect, inner, match, outer } from '../../server/core/matching/solver/graph.ts'
import { createHeap } from '../../server/core/matching/solver/heap.ts'
import { priceAll } from '../../server/core/matching/solver/pricing.ts'
import { matchAll } from '../../server/core/matching/solver/search.ts'
import { createShortlists } from '../../server/core/matching/solver/shortlists.ts'
import { firstDuals, firstMatches, openCircles, priceIn } from '../../server/core/matching/solver/start.ts'
import { weightOf, weightsOf } from '../../server/core/matching/solver/weights.ts'
import { seedsUpTo } from '../support/eveningChecks.ts'
import { anyProblem } from '../support/problems.ts'
import { randomFrom } from '../support/random.ts'

const upTo = (count: number): readonly number[] => [...Array(count).keys()]
const verticesOf = (count: number): readonly Vertex[] => upTo(count).map((index) => new Vertex(index, 1_000_000))

describe('the heap', () => {
  it('gives what comes first by its key, whatever is put in between', () => {
    for (const seed of seedsUpTo(50)) {
      const random = randomFrom(seed)
      const heap = createHeap<number>()
      let held: readonly number[] = []
      for (let step = 0; step < 100; step += 1) {
        const pushed = upTo(random.below(4)).map(() => random.below(40))
        for (const key of pushed) heap.push(key, key)
        held = [...held, ...pushed].toSorted((a, b) => a - b)
        const [first, ...rest] = held
        expect(heap.pop(), `seed ${seed}`).toEqual(first === undefined ? undefined : { key: first, item: first })
        held = rest
      }
    }
  })
})

describe('shortlists', () => {
  it('hold the best few of what each was offered, best first, and the least that is still kept', () => {
    for (const seed of seedsUpTo(50)) {
      const random = randomFrom(seed)
      const lists = createShortlists(3, 4)
      const offers = upTo(random.below(20)).map((vertex) => ({ vertex, amount: random.below(5) - 2, tie: random.below(3) }))
      for (const offer of offers) lists.offer(1, offer)
      const best = offers.toSorted((a, b) => b.amount - a.amount || b.tie - a.tie || a.vertex - b.vertex).slice(0, 4)
      expect(lists.of(1), `seed ${seed}`).toEqual(best)
      expect(lists.least[1]).toBe(best[3]?.amount ?? -Number.MAX_VALUE)
      expect([lists.of(0), lists.of(2)]).toEqual([[], []])
    }
  })
})

describe('the candidates', () => {
  it('are the twelve that are worth most to each, every pair once, and none that is forbidden', () => {
    for (const seed of seedsUpTo(40)) {
      const count = 10 + seed
      const weights = weightsOf(anyProblem(seed, count))
      const pairs = candidatePairs(weights, seed)
      expect(new Set(pairs.map(({ first, second }) => Math.min(first, second) * count + Math.max(first, second))).size).toBe(pairs.length)
      expect(pairs.filter(({ first, second, weight }) => weight === -Infinity || weight !== weightOf(weights, first, second))).toEqual([])
      for (const vertex of upTo(count)) {
        const worths = upTo(count).filter((other) => other !== vertex).map((other) => weightOf(weights, vertex, other)).filter((weight) => weight > -Infinity)
        const chosen = pairs.filter(({ first, second }) => first === vertex || second === vertex).map(({ weight }) => weight)
        const byWorth = (amounts: readonly number[]): readonly number[] => amounts.toSorted((a, b) => b - a).slice(0, 12)
        expect(byWorth(chosen), `seed ${seed}, vertex ${vertex}`).toEqual(byWorth(worths))
      }
    }
  })
})

describe('pricing', () => {
  it('finds a pair that is worth too much wherever there is one, and how much to add so that none is', () => {
    for (const seed of seedsUpTo(60)) {
      const problem = anyProblem(seed, 20 + (seed % 15))
      const weights = weightsOf(problem)
      const vertices = upTo(problem.count).map((index) => new Vertex(index, problem.benchCost(index)))
      const random = randomFrom(seed)
      for (const [first, row] of weights.entries()) {
        row.forEach((weight, place) => {
          const [from, to] = [vertices[first], vertices[first + 1 + place]]
          if (from && to && weight > -Infinity && random.chance(0.2)) connect(from, to, weight)
        })
      }
      firstDuals(vertices)
      firstMatches(vertices)
      matchAll(vertices)
      const { missing, raises } = priceAll(weights, vertices)
      const circlesRound = (vertex: Vertex): readonly Blossom[] => {
        const circles: Blossom[] = []
        for (let circle = vertex.alone.parent; circle !== null; circle = circle.parent) circles.push(circle)
        return circles
      }
      const excess = (one: Vertex, other: Vertex): number => {
        const shared = circlesRound(one).filter((circle) => circlesRound(other).includes(circle))
        return 4 * weightOf(weights, one.index, other.index) - one.dual - other.dual - shared.reduce((sum, { dual }) => sum + 2 * dual, 0)
      }
      for (const one of vertices) {
        const over = vertices.slice(one.index + 1).filter((other) => excess(one, other) > 0)
        const named = missing.filter(({ first }) => first === one.index)
        expect(named.length, `seed ${seed}`).toBe(Math.min(8, over.length))
        expect(raises[one.index], `seed ${seed}`).toBe(Math.max(0, ...over.map((other) => excess(one, other))))
        expect(named.filter(({ second }) => !over.some(({ index }) => index === second))).toEqual([])
      }
    }
  })
})

describe('a start from earlier prices', () => {
  it('opens all circles and keeps what was tight within, and prices in what is added', () => {
    const vertices = verticesOf(9)
    const arcs = upTo(9).flatMap((index) => {
      const [one, other] = [vertices[index], vertices[(index + 1) % 9]]
      return one && other ? [connect(one, other, 10)] : []
    })
    firstDuals(vertices)
    firstMatches(vertices)
    matchAll(vertices)
    openCircles(vertices)
    const slackOf = ({ from, to, weight }: (typeof arcs)[number]): number => from.dual + to.dual - 4 * weight
    expect(vertices.every(({ alone, outermost }) => outermost === alone && alone.parent === null)).toBe(true)
    expect(arcs.filter(({ from, to }) => from.match?.to === to).map(slackOf)).toEqual([0, 0, 0, 0])
    const added = vertices.slice(2, 8).flatMap((other) => (vertices[0] ? [connect(vertices[0], other, 500)] : []))
    priceIn(added)
    expect([...arcs, ...added].filter((arc) => slackOf(arc) < 0)).toEqual([])
  })
})

describe('a circle', () => {
  const circleOf = (size: number): Blossom => {
    const vertices = verticesOf(size)
    const arcs = upTo(size).flatMap((index) => {
      const [one, other] = [vertices[index], vertices[(index + 1) % size]]
      return one && other ? [connect(one, other, 1)] : []
    })
    // The way up from either side: 1 and 2 are matched, 3 and 4, and so on; the first has nobody, and is the ancestor.
    for (const [place, arc] of arcs.entries()) if (place % 2 === 1) match(arc)
    const middle = (size - 1) / 2
    const [first, closing] = [vertices[0], arcs[middle]]
    if (first === undefined || closing === undefined) throw new Error(`No circle has ${size} petals.`)
    for (const [place, { from, to, back }] of arcs.entries()) {
      if (place < middle) to.alone.entry = arcs[place] ?? null
      if (place > middle) from.alone.entry = back
    }
    return closeCircle(closing, first.alone)
  }

  const matchedWithin = (circle: Blossom): readonly number[] => {
    const matched: number[] = []
    eachVertex(circle, ({ index, match: arc }) => {
      if (arc !== null && arc.to.match?.to.index === index) matched.push(index)
    })
    return matched.toSorted((a, b) => a - b)
  }

  it.each([3, 5, 9])('of %i has all matched but its base, whichever that is and however it runs', (size) => {
    const circle = circleOf(size)
    eachPetal(circle.first ?? circle, (petal) => {
      petal.parent = circle
    })
    const bases: Vertex[] = []
    eachVertex(circle, (vertex) => bases.push(vertex))
    expect(bases).toHaveLength(size)
    for (const base of bases) {
      rebase(circle, base)
      base.match = null
      expect(matchedWithin(circle)).toEqual(upTo(size).filter((index) => index !== base.index))
      const before: number[] = []
      eachVertex(circle, ({ index }) => before.push(index))
      if (circle.first !== null) turnRound(circle.first)
      const after: number[] = []
      eachVertex(circle, ({ index }) => after.push(index))
      expect(after).toEqual([before[0], ...before.slice(1).toReversed()])
    }
  })
})

describe('the agenda', () => {
  it('lets time pass to what comes first, drops what no longer happens, and puts back what happens later', () => {
    const agenda = createAgenda()
    const [a, b, c, d] = verticesOf(4)
    if (!a || !b || !c || !d) throw new Error('Four vertices were asked for.')
    const [soon, late, never] = [connect(a, b, 0), connect(a, c, 0), connect(a, d, 0)]
    for (const vertex of [a, b, c, d]) vertex.alone.label = outer
    a.dual = 2
    b.dual = 4
    c.dual = 10
    for (const arc of [late, soon, never]) agenda.note(arc)
    expect(agenda.next()).toBe(never) // 2 + 0, and both fall.
    expect(agenda.now()).toBe(1)
    b.dual += 4
    d.alone.label = inner
    expect(agenda.next()).toBe(soon)
    expect(agenda.now()).toBe(5)
    expect(agenda.next()).toBe(late)
    expect(agenda.now()).toBe(6)
    agenda.note(never)
    expect(agenda.next()).toBe(null)
  })
})
