/** Time that costs nothing: what is due runs in order, and the clock jumps from one to the next. */
export type VirtualTime = {
  readonly now: () => number
  /** Of two at the same instant, the one that was asked for first runs first. */
  readonly at: (when: number, run: () => void) => void
  readonly runUntil: (when: number) => void
  /** Runs the next thing that is due by `when`; false if none is. */
  readonly step: (when: number) => boolean
}

type Due = { readonly when: number; readonly order: number; readonly run: () => void }

export function virtualTime(): VirtualTime {
  const heap: Due[] = []
  let time = 0
  let order = 0

  function at(when: number, run: () => void): void {
    push(heap, { when: Math.max(when, time), order: (order += 1), run })
  }

  function step(when: number): boolean {
    const next = heap[0]
    if (next === undefined || next.when > when) return false
    pop(heap)
    time = next.when
    next.run()
    return true
  }

  function runUntil(when: number): void {
    while (step(when));
    time = when
  }

  return { now: () => time, at, runUntil, step }
}

const isBefore = (one: Due, other: Due): boolean => one.when < other.when || (one.when === other.when && one.order < other.order)

function push(heap: Due[], due: Due): void {
  let index = heap.length
  heap.push(due)
  while (index > 0) {
    const parent = (index - 1) >> 1
    const above = heap[parent]
    if (above === undefined || !isBefore(due, above)) break
    heap[index] = above
    index = parent
  }
  heap[index] = due
}

function pop(heap: Due[]): void {
  const last = heap.pop()
  if (last === undefined || heap.length === 0) return
  let index = 0
  for (;;) {
    const left = heap[2 * index + 1]
    const right = heap[2 * index + 2]
    const child = right !== undefined && left !== undefined && isBefore(right, left) ? 2 * index + 2 : 2 * index + 1
    const least = heap[child]
    if (least === undefined || !isBefore(least, last)) break
    heap[index] = least
    index = child
  }
  heap[index] = last
}
