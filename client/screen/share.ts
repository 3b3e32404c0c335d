/** Several projectors share the alphabet: each takes a range of first letters, chosen on the screen itself. */
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { Language } from '../../shared/text.ts'
import { recall, remember } from '../room/storage.ts'

/** Part 1 of 2; 1 of 1 is all names. */
export type Share = { readonly part: number; readonly of: number }

const wholeBoard: Share = { part: 1, of: 1 }
export const shares: readonly Share[] = [1, 2, 3, 4].flatMap((of) => Array.from({ length: of }, (_, index) => ({ part: index + 1, of })))

export const shareName = ({ part, of }: Share): string => `${part}/${of}`
const shareCalled = (name: string | null): Share => shares.find((share) => shareName(share) === name) ?? wholeBoard

const chosen = createStore<{ readonly share: Share }>(() => ({ share: shareCalled(recall('share')) }))

export function chooseShare(name: string): void {
  remember('share', name)
  chosen.setState({ share: shareCalled(name) })
}

export function useShare(): Share {
  return useStore(chosen, ({ share }) => share)
}

type Named = { readonly name: string }

/**
 * What a screen shows of a list in the order of names: parts about as large, cut only between letters, so that whoever
 * knows their letter knows their screen. All of it where there are too few letters to share.
 */
export function shareOf<Line extends Named>(lines: readonly Line[], { part, of }: Share): readonly Line[] {
  const runs = byLetter(lines)
  let before = 0
  const mine = runs.filter((run) => {
    const middle = (before + run.length / 2) / lines.length
    before += run.length
    return Math.floor(middle * of) === part - 1
  })
  return mine.length === 0 ? lines : mine.flat()
}

function byLetter<Line extends Named>(lines: readonly Line[]): readonly (readonly Line[])[] {
  const runs: Line[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && letterOf(run[0].name) === letterOf(line.name)) run.push(line)
    else runs.push([line])
  }
  return runs
}

const letterOf = (name: string): string => [...name][0]?.toUpperCase() ?? ''

/** "A–F", or "A" where all begin alike. Hidden names stand last under a word of ours, which is no letter of theirs. */
export function lettersOf(names: readonly string[], language: Language): string {
  const [first = ''] = names
  const { compare } = new Intl.Collator(language, { numeric: true })
  const last = names.findLast((name) => compare(name, first) >= 0) ?? first
  return [...new Set([first, last].map(letterOf))].join('–')
}
