/** The best few of many, best first. */
export type Entry = { readonly vertex: number; readonly amount: number; readonly tie: number }

export type Shortlist = Entry[]

/** Puts an entry in its place; the last falls off where there are more than `length`. */
export function shortlist(list: Shortlist, entry: Entry, length: number): void {
  const place = list.findLastIndex((other) => isAhead(other, entry)) + 1
  if (place >= length) return
  list.splice(place, 0, entry)
  if (list.length > length) list.pop()
}

function isAhead(one: Entry, other: Entry): boolean {
  return one.amount > other.amount || (one.amount === other.amount && one.tie >= other.tie)
}
