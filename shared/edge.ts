/**
 * The lower edge of a cloud of points, as seen along a slope: how long packets took, and the least that they can take.
 * Only points of the convex hull can be the lowest, whatever the slope, so the others are left out at once (Moon, Skelly
 * and Towsley, "Estimation and removal of clock skew from network delay measurements", 1999).
 */
export type Point = { readonly x: number; readonly y: number }

export type Edge = {
  /** Where the line of this slope that lies under all points, and touches them, is at x = 0. */
  readonly at: (slope: number) => number
  /** How high the points lie above that line in the mean, if the lower ones are a sample of exponential waits. */
  readonly meanWait: (slope: number) => number
}

/** Told by this share of the points, from the lowest up: the upper ones met with traffic of all kinds. */
const lowerShare = 0.3

/** `points` in the order of their x. */
export function edgeOf(points: readonly Point[]): Edge {
  const hull = lowerHull(points)
  return {
    at: (slope) => lowestAt(hull, slope),
    meanWait: (slope) => meanAbove(points, slope, lowestAt(hull, slope)),
  }
}

function lowestAt(points: readonly Point[], slope: number): number {
  let lowest = Infinity
  for (const { x, y } of points) lowest = Math.min(lowest, y - slope * x)
  return lowest
}

function meanAbove(points: readonly Point[], slope: number, ground: number): number {
  const heights = new Float64Array(points.length)
  for (const [index, { x, y }] of points.entries()) heights[index] = y - slope * x - ground
  heights.sort()
  const rank = Math.ceil(lowerShare * points.length)
  // Below h lies the share 1 - exp(-h / mean).
  return (heights[rank] ?? 0) / -Math.log(1 - rank / points.length)
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
