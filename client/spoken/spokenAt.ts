/** What a page says aloud to those who listen to it: each thing once, when it comes to be so. Pure. */

/** One or two whole sentences that hold now. */
export type Saying = {
  /** What it is about, in no language: the same is not said twice, however often the page is drawn or in which words. */
  readonly about: string
  readonly words: string
  /** For when it holds again after something else, as a talk does after a pause. Nothing is said where there are none. */
  readonly again?: string
  /** The page's heading says it, too: not said where that has just taken the focus and is read. */
  readonly isHeading?: boolean
  /** Can't wait until what is being said is over. */
  readonly isUrgent?: boolean
}

export type Heard = {
  /** What held last. */
  readonly now: ReadonlySet<string>
  /** What has held since the page was opened. */
  readonly ever: ReadonlySet<string>
}

export type SpokenAt = { readonly said: readonly { readonly words: string; readonly isUrgent: boolean }[]; readonly heard: Heard }

/** `heard` null: the page was opened just now, and is read from its beginning anyway. */
export function spokenAt(heard: Heard | null, sayings: readonly Saying[], isHeadingRead: boolean): SpokenAt {
  const now = new Set(sayings.map(({ about }) => about))
  const ever = new Set([...(heard?.ever ?? []), ...now])
  if (heard === null) return { said: [], heard: { now, ever } }
  const said = sayings.flatMap((saying) => {
    const words = wordsOf(saying, heard)
    const isRead = saying.isHeading === true && isHeadingRead
    return words === null || isRead ? [] : [{ words, isUrgent: saying.isUrgent ?? false }]
  })
  return { said, heard: { now, ever } }
}

function wordsOf({ about, words, again }: Saying, { now, ever }: Heard): string | null {
  if (!ever.has(about)) return words
  return now.has(about) ? null : (again ?? null)
}
