/** A text in as few lines as its room allows, and those about as long as each other. Pure. */

/** The width of a text, where its own height is 1. */
export type Measure = (text: string) => number

/** Each text is tried in many places, and broken but once for each width. */
export function rememberingLines(measure: Measure): (text: string, width: number) => readonly string[] {
  const widths = new Map<string, number>()
  const broken = new Map<string, readonly string[]>()
  const measureOnce = (text: string): number => {
    const width = widths.get(text) ?? measure(text)
    widths.set(text, width)
    return width
  }
  return (text, width) => {
    const key = `${width} ${text}`
    const lines = broken.get(key) ?? breakLines(text, width, measureOnce)
    broken.set(key, lines)
    return lines
  }
}

export function breakLines(text: string, width: number, measure: Measure): readonly string[] {
  const words = text.split(/(?<=[\s-])/u).flatMap((word) => wholeOrParts(word, width, measure))
  const fewest = fill(words, width, measure)
  // Narrower as long as that takes no line more, as `text-wrap: balance` does.
  for (let narrower = width * 0.95; narrower > width / 3; narrower -= width * 0.05) {
    if (words.some((word) => measure(word.trimEnd()) > narrower)) return fewest
    const lines = fill(words, narrower, measure)
    if (lines.length > fewest.length) return fewest
    fewest.splice(0, fewest.length, ...lines)
  }
  return fewest
}

function fill(words: readonly string[], width: number, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words) {
    if (line !== '' && measure((line + word).trimEnd()) > width) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += word
  }
  return [...lines, line.trimEnd()]
}

const signs = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** A word that is wider than the room, in pieces that are not. */
function wholeOrParts(word: string, width: number, measure: Measure): readonly string[] {
  if (measure(word.trimEnd()) <= width) return [word]
  const parts: string[] = []
  for (const { segment } of signs.segment(word)) {
    const longer = (parts.at(-1) ?? '') + segment
    if (parts.length > 0 && measure(longer) <= width) parts[parts.length - 1] = longer
    else parts.push(segment)
  }
  return parts
}
