/** What comes first by its key: a binary heap. Of equal keys the order is the same every time, but no particular one. */
export type Heap<Item> = {
  readonly push: (key: number, item: Item) => void
  readonly pop: () => Entry<Item> | undefined
}

type Entry<Item> = { readonly key: number; readonly item: Item }

export function createHeap<Item>(): Heap<Item> {
  // The children of the one at index i are at 2i + 1 and 2i + 2, and neither comes before it. Keys and items lie apart,
  // so that nothing is made for each.
  const keys: number[] = []
  const items: Item[] = []

  function push(key: number, item: Item): void {
    let index = keys.length
    while (index > 0) {
      const above = (index - 1) >> 1
      if ((keys[above] ?? key) <= key) break
      move(above, index)
      index = above
    }
    keys[index] = key
    items[index] = item
  }

  /** Fills the place at the top, from which an entry has been taken. */
  function sink(key: number, item: Item): void {
    let index = 0
    for (;;) {
      const left = 2 * index + 1
      const child = (keys[left + 1] ?? Infinity) < (keys[left] ?? Infinity) ? left + 1 : left
      if ((keys[child] ?? Infinity) >= key) break
      move(child, index)
      index = child
    }
    keys[index] = key
    items[index] = item
  }

  function move(from: number, to: number): void {
    const [key, item] = [keys[from], items[from]]
    if (key === undefined || item === undefined) return
    keys[to] = key
    items[to] = item
  }

  function pop(): Entry<Item> | undefined {
    const [key, item] = [keys[0], items[0]]
    const [lastKey, lastItem] = [keys.pop(), items.pop()]
    if (key === undefined || item === undefined) return undefined
    if (lastKey !== undefined && lastItem !== undefined && keys.length > 0) sink(lastKey, lastItem)
    return { key, item }
  }

  return { push, pop }
}
