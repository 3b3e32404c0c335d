/** For each of many, the best few of what they are offered. All in flat tables, for there are millions of offers. */
export type Shortlists = {
  /** What is worth less than this to each is not kept; at the same worth the greater tie goes first, then the earlier offer. */
  readonly least: Float64Array
  readonly offer: (to: number, offer: Offer) => void
  /** Best first. */
  readonly of: (one: number) => readonly Offer[]
}

type Offer = { readonly vertex: number; readonly amount: number; readonly tie: number }

export function createShortlists(count: number, length: number): Shortlists {
  const amounts = new Float64Array(count * length).fill(-Infinity)
  const ties = new Uint32Array(count * length)
  const vertices = new Int32Array(count * length).fill(-1)
  const least = new Float64Array(count).fill(-Number.MAX_VALUE)

  function isAhead(place: number, { amount, tie }: Offer): boolean {
    const ahead = amounts[place] ?? 0
    return ahead > amount || (ahead === amount && (ties[place] ?? 0) >= tie)
  }

  function write(place: number, { vertex, amount, tie }: Offer): void {
    amounts[place] = amount
    ties[place] = tie
    vertices[place] = vertex
  }

  function offer(to: number, offered: Offer): void {
    const first = to * length
    const last = first + length - 1
    let place = last
    if (isAhead(place, offered)) return
    for (; place > first && !isAhead(place - 1, offered); place -= 1) {
      amounts[place] = amounts[place - 1] ?? 0
      ties[place] = ties[place - 1] ?? 0
      vertices[place] = vertices[place - 1] ?? 0
    }
    write(place, offered)
    if ((vertices[last] ?? -1) !== -1) least[to] = amounts[last] ?? 0
  }

  function of(one: number): readonly Offer[] {
    const offers: Offer[] = []
    for (let place = one * length; place < (one + 1) * length; place += 1) {
      const vertex = vertices[place] ?? -1
      if (vertex !== -1) offers.push({ vertex, amount: amounts[place] ?? 0, tie: ties[place] ?? 0 })
    }
    return offers
  }

  return { least, offer, of }
}
