/**
 * A spot's number to its look. The colour advances with the number, the symbol shifts by three each time
 * round: three is coprime to eight, so 64 spots have 64 looks, and neighbours differ in both.
 */
const spotSymbols = ['star', 'circle', 'triangle', 'square', 'hexagon', 'diamond', 'cross', 'heart'] as const
export type SpotSymbol = (typeof spotSymbols)[number]

export type SpotLook = {
  readonly number: number
  /** 1 to 8: the colours of the theme, `--spot-1` to `--spot-8`. */
  readonly colour: number
  readonly symbol: SpotSymbol
}

/** The look of spot `number` (1 and up). */
export function spotLook(number: number): SpotLook {
  const index = number - 1
  const lap = Math.floor(index / spotSymbols.length)
  const symbol = spotSymbols[(index + 3 * lap) % spotSymbols.length] ?? 'star'
  return { number, colour: (index % spotSymbols.length) + 1, symbol }
}

/** Where pairings may stand. */
export type Floor = {
  /** How many signs hang; null for as many as it takes. */
  readonly count: number | null
  /** Numbers that are out of use: behind a pillar, in the way of the coffee. */
  readonly closed: readonly number[]
  /** Rows of so many spots, as in a hall with seats; null where there are none. */
  readonly rowLength: number | null
}

export const openFloor: Floor = { count: null, closed: [], rowLength: null }

/** A part of the room, from spot `from` to where the next begins: "by the windows". */
export type Zone = { readonly from: number; readonly name: string }

/** Whether somebody may be sent to a spot. */
export const isOpenSpot = ({ count, closed }: Floor, spot: number): boolean => (count === null || spot <= count) && !closed.includes(spot)

/** The zone that a spot lies in; null where it has no name. */
export function zoneOf(zones: readonly Zone[], spot: number): string | null {
  const before = zones.filter(({ from }) => from <= spot).toSorted((one, other) => other.from - one.from)
  return before[0]?.name ?? null
}

/** The row that a spot lies in, counted from 1; null where there are no rows. */
export const rowOf = ({ rowLength }: Floor, spot: number): number | null => (rowLength === null ? null : Math.ceil(spot / rowLength))
