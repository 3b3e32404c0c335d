/**
 * As large as the picture allows; once that would be too small to be read from the back of the room, on several pages
 * instead, each about as full as the others. Pure. Lengths in hundredths of the picture's height.
 */

/** From the largest. */
const sizes = [11, 10, 9, 8, 7.2, 6.4, 5.8, 5.2, 4.8, 4.4]

export type Fit<Page> = { readonly size: number; readonly pages: readonly Page[] }

/** `lay` puts a share of the whole on one page; null where it does not fit in that size. One of `most` is the smallest. */
export function fitPages<Page>(most: number, lay: (share: Share, size: number) => Page | null): Fit<Page> {
  for (let of = 1; of < most; of += 1) {
    // What does not fit when it is smallest does not when it is larger.
    if (pagesOf(of, smallest) === null) continue
    const size = sizes.find((larger) => pagesOf(of, larger) !== null) ?? smallest
    return { size, pages: pagesOf(of, size) ?? [] }
  }
  const size = sizes.find((larger) => pagesOf(most, larger) !== null) ?? smallest
  // In a picture too small to be read some may not fit even so.
  return { size, pages: sharesOf(most).map((share) => lay(share, size)).filter((page) => page !== null) }

  function pagesOf(of: number, size: number): readonly Page[] | null {
    const pages: Page[] = []
    for (const share of sharesOf(of)) {
      const page = lay(share, size)
      if (page === null) return null
      pages.push(page)
    }
    return pages
  }
}

/** Fifteen metres ask for 3 at least. */
const smallest = 4

const sharesOf = (of: number): readonly Share[] => Array.from({ length: of }, (_, index) => ({ index, of }))

export type Share = { readonly index: number; readonly of: number }

/** A list's part on one of so many pages; parts differ by one at the most. */
export const shareOf = <Item>(list: readonly Item[], { index, of }: Share): readonly Item[] =>
  list.slice(Math.round((list.length * index) / of), Math.round((list.length * (index + 1)) / of))
