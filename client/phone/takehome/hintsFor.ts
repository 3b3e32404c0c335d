/** Words that others have written too, for the one that is being written. */

const shown = 3
const begunSigns = 2

export function hintsFor(text: string, hints: readonly string[]): readonly string[] {
  const begun = lastWord(text).toLowerCase()
  if (begun.length < begunSigns) return []
  return hints.filter((hint) => hint !== begun && hint.startsWith(begun)).slice(0, shown)
}

/** The line with that word in place of the one that was begun. */
export const withHint = (text: string, hint: string): string => `${text.slice(0, text.length - lastWord(text).length)}${hint} `

const lastWord = (text: string): string => /[\p{L}\p{N}]*$/u.exec(text)?.[0] ?? ''
