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
