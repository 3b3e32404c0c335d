/**
 * Rounds on paper, for the day when nothing works: the circle method, in which one sits still and the others move on by
 * one seat a round, so that in a room where nobody comes or goes all meet somebody new each time. Kirkman 1850.
 */

/** Whom one person meets in one round, and at which spot; null where they sit this one out. */
type PaperPlace = { readonly spot: number; readonly partner: string } | null

export type PaperLine = { readonly name: string; readonly places: readonly PaperPlace[] }

/** Rounds in which all can meet somebody new. */
export const roundsOnPaper = (people: number): number => (people < 2 ? 0 : people % 2 === 0 ? people - 1 : people)

/** One line for each, in the order of `names`. `spots`: the numbers to stand at, in order. */
export function paperLines(names: readonly string[], rounds: number, spots: (place: number) => number): readonly PaperLine[] {
  const seats = names.length % 2 === 0 ? names.length : names.length + 1
  // Whoever sits opposite the empty seat needs no spot.
  const resting = seats - names.length
  const places = names.map((): PaperPlace[] => [])
  for (let round = 0; round < Math.min(rounds, roundsOnPaper(names.length)); round += 1) {
    for (let pair = 0; pair < seats / 2; pair += 1) {
      const [one, other] = pairAt(pair, round, seats)
      const spot = spots(pair - resting)
      places[one]?.push(placeWith(names[other], spot))
      places[other]?.push(placeWith(names[one], spot))
    }
  }
  return names.map((name, index) => ({ name, places: places[index] ?? [] }))
}

const placeWith = (partner: string | undefined, spot: number): PaperPlace => (partner === undefined ? null : { spot, partner })

/** The last seat stays; of the others, those as far from the round's number on either side face each other. */
function pairAt(pair: number, round: number, seats: number): readonly [number, number] {
  const moving = seats - 1
  if (pair === 0) return [round % moving, moving]
  return [(round + pair) % moving, (round - pair + moving) % moving]
}
