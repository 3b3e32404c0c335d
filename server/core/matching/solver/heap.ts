/** What comes first by its key: a binary heap. Of equal keys the order is the same every time, but no particular one. */
export type Heap<Item> = {
  readonly push: (key: number, item: Item) => void
  readonly pop: () => Entry<Item> | undefined
}

type Entry<Item> = { readonly key: number; readonly item: Item }

export function createHeap<Item>(): Heap<Item> {
  // The children of the entry at index i are at 2i + 1 and 2i + 2, and neither comes before it.
  const entries: Entry<Item>[] = []

  function rise(entry: Entry<Item>, from: number): void {
    let index = from
    while (index > 0) {
      const above = (index - 1) >> 1
      const parent = entries[above]
      if (parent === undefined || parent.key <= entry.key) break
      entries[index] = parent
      index = above
    }
    entries[index] = entry
  }

  function sink(entry: Entry<Item>): void {
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const one = entries[left]
      const other = entries[left + 1]
      const child = one !== undefined && other !== undefined && other.key < one.key ? other : one
      if (child === undefined || child.key >= entry.key) break
      entries[index] = child
      index = child === one ? left : left + 1
    }
    entries[index] = entry
  }

  return {
    push: (key, item) => rise({ key, item }, entries.length),
    pop: () => {
      const first = entries[0]
      const last = entries.pop()
      if (last !== undefined && entries.length > 0) sink(last)
      return first
    },
  }
}
