import { useEffect, useState } from 'react'
import { say } from './say.ts'
import { spokenAt, type Heard, type Saying } from './spokenAt.ts'

/**
 * So long what holds must have held to be spoken of: the clap comes first, what belongs together comes together, and
 * the focus has gone where it goes.
 */
const settledMs = 700

/** Says what holds, and what of it was not said before; returns the way to stop it before it is said. */
export type Teller = (sayings: readonly Saying[]) => () => void

/** One for a page: what has been said outlives its parts. Nothing is said at first, for a page that is opened is read anyway. */
export function useTeller(): Teller {
  const isHeadingRead = useHeadingRead()
  const [tell] = useState(() => tellerFor(isHeadingRead))
  return tell
}

function tellerFor(isHeadingRead: () => boolean): Teller {
  let heard: Heard | null = null
  return (sayings) => {
    const tell = (): void => {
      const spoken = spokenAt(heard, sayings, isHeadingRead())
      heard = spoken.heard
      for (const { words, isUrgent } of spoken.said) say(words, isUrgent ? 'assertive' : 'polite')
    }
    if (heard === null) tell()
    const timer = setTimeout(tell, settledMs)
    return () => clearTimeout(timer)
  }
}

export function useSayings(tell: Teller, sayings: readonly Saying[]): void {
  const [held, hold] = useState(sayings)
  // In another language they are the same.
  if (aboutAll(held) !== aboutAll(sayings)) hold(sayings)
  useEffect(() => tell(held), [tell, held])
}

const aboutAll = (sayings: readonly Saying[]): string => sayings.map(({ about }) => about).join('\n')

/** Whether the page's heading is what took the focus last, and says what it said then: screen readers have read it. */
function useHeadingRead(): () => boolean {
  const [read] = useState(headingReader)
  useEffect(() => {
    document.addEventListener('focusin', read.look)
    return () => document.removeEventListener('focusin', read.look)
  }, [read])
  return read.isRead
}

function headingReader(): { readonly look: (event: FocusEvent) => void; readonly isRead: () => boolean } {
  let read: { readonly heading: HTMLElement; readonly words: string | null } | null = null
  return {
    look: ({ target }) => {
      read = target instanceof HTMLHeadingElement && target.tagName === 'H1' ? { heading: target, words: target.textContent } : null
    },
    isRead: () => read !== null && read.heading === document.activeElement && read.heading.textContent === read.words,
  }
}
