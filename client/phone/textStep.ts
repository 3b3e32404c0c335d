/** Long texts step down in size, so that nothing is ever cut off; the sizes themselves are in the style sheets. */
import type { CSSProperties } from 'react'

/** 1 is the largest. A long word counts as a long text: it can't be broken across lines. */
export type TextStep = 1 | 2 | 3 | 4

export function nameStep(names: string): TextStep {
  return stepOf(names, { total: [14, 26, 44], word: [9, 12, 17] })
}

export function questionStep(question: string): TextStep {
  return stepOf(question, { total: [45, 90, 140], word: [13, 17, 21] })
}

/** For a style sheet that keeps every word whole where the page has the room for it. */
export function wholeWords(text: string): CSSProperties & { readonly '--longest': number } {
  return { '--longest': longestWord(text) }
}

type Limits = {
  readonly total: readonly [number, number, number]
  readonly word: readonly [number, number, number]
}

function stepOf(text: string, { total, word }: Limits): TextStep {
  const length = signs(text)
  const longest = longestWord(text)
  if (length <= total[0] && longest <= word[0]) return 1
  if (length <= total[1] && longest <= word[1]) return 2
  if (length <= total[2] && longest <= word[2]) return 3
  return 4
}

const longestWord = (text: string): number => Math.max(...text.split(/[\s-]+/).map(signs))

/** Near enough to what a person would count; `Intl.Segmenter` is not on every phone. */
const signs = (text: string): number => [...text.normalize('NFC')].length
