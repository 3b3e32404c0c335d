/**
 * The simplex method (Dantzig 1947) on the plainest packing program: as much of everything as there is room for. Item i
 * takes one of each of its resources `needs[i]`, and there is one of each. Returns a price for each resource; good ones
 * if all goes well, and whoever uses them as a bound must make them right for themselves.
 */
export function pricesOfPacking(needs: readonly (readonly number[])[], resources: number): Float64Array {
  const width = needs.length + resources + 1
  const last = width - 1
  const rows = Array.from({ length: resources }, (_, resource) => {
    const row = new Float64Array(width)
    row[needs.length + resource] = 1
    // A little more of one than of another, so that steps of length 0 do not go round in circles.
    row[last] = 1 + ((resource * 0.618) % 1) * 1e-4
    return row
  })
  needs.forEach((needed, item) => {
    for (const resource of needed) rows[resource]?.fill(1, item, item + 1)
  })
  const goal = new Float64Array(width).fill(-1, 0, needs.length)
  for (let entering = least(goal, last); (goal[entering] ?? 0) < -1e-9; entering = least(goal, last)) {
    const leaving = tightest(rows, entering, last)
    const pivot = rows[leaving]
    if (pivot === undefined) break
    scale(pivot, 1 / (pivot[entering] ?? 1))
    for (const row of [...rows, goal]) if (row !== pivot && row[entering] !== 0) subtract(row, pivot, row[entering] ?? 0)
  }
  return goal.slice(needs.length, last)
}

function least(row: Float64Array, end: number): number {
  let best = 0
  for (let column = 1; column < end; column += 1) if ((row[column] ?? 0) < (row[best] ?? 0)) best = column
  return best
}

function tightest(rows: readonly Float64Array[], entering: number, last: number): number {
  let best = -1
  let shortest = Infinity
  rows.forEach((row, index) => {
    const step = (row[entering] ?? 0) > 1e-9 ? (row[last] ?? 0) / (row[entering] ?? 1) : Infinity
    if (step < shortest) [best, shortest] = [index, step]
  })
  return best
}

function scale(row: Float64Array, factor: number): void {
  for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) * factor
}

function subtract(row: Float64Array, other: Float64Array, factor: number): void {
  for (let column = 0; column < row.length; column += 1) row[column] = (row[column] ?? 0) - factor * (other[column] ?? 0)
}
