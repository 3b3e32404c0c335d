/**
 * The lower edge of a cloud of points, as seen along a slope: how long packets took, and the least that they can take.
 * Only points of the convex hull can be the lowest, whatever the slope, so the others are dropped at once (Moon, Skelly
 * and Towsley, "Estimation and removal of clock skew from network delay measurements", 1999).
 */
export type Point = { readonly x: number; readonly y: number }

export type Edge = {
  /** Where the line of this slope that lies under all points and touches them crosses zero. */
  readonly at: (slope: number) => number
  /** The mean height of the points above that line, if the lower part of them is a sample of exponential waits. */
  readonly meanWait: (slope: number) => number
}

/** The share of the points, from the lowest up, that tells the mean: the upper ones met with traffic of all kinds. */
const lowerShare = 0.3

/** `points` in the order of their x. */
export function edgeOf(points: readonly Point[]): Edge {
  const hull = lowerHull(points)

  function at(slope: number): number {
    let least = Infinity
    for (const { x, y } of hull) least = Math.min(least, y - slope * x)
    return least
  }

  function meanWait(slope: number): number {
    const ground = at(slope)
    const heights = Float64Array.from(points, ({ x, y }) => y - slope * x - ground).sort()
    const rank = Math.ceil(lowerShare * points.length)
    // Below h lies the share 1 - exp(-h / mean).
    return (heights[rank] ?? 0) / -Math.log(1 - rank / points.length)
  }

  return { at, meanWait }
}

/** Andrew's monotone chain. */
export function lowerHull(points: readonly Point[]): readonly Point[] {
  const hull: Point[] = []
  for (const point of points) {
    while (isAbove(hull.at(-1), hull.at(-2), point)) hull.pop()
    hull.push(point)
  }
  return hull
}

/** Whether `middle` lies on or above the line from `before` to `after`. */
function isAbove(middle: Point | undefined, before: Point | undefined, after: Point): boolean {
  if (middle === undefined || before === undefined) return false
  return (middle.y - before.y) * (after.x - before.x) >= (after.y - before.y) * (middle.x - before.x)
}
