/**
 * Cleaning what people write. It is shown to a whole room on a projector, so nothing may be invisible, turn the
 * text around it, or grow out of its line; and everything that a name is written with, in any script, must stay.
 */
import { nameGraphemes } from '../../shared/limits.ts'
import type { PersonRecord } from './records.ts'

export type CleanName =
  | { readonly ok: true; readonly name: string }
  | { readonly ok: false; readonly reason: 'nameEmpty' | 'nameTooLong' }

export type CleanText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly reason: 'textEmpty' | 'textTooLong' }

/** A name of one to `nameGraphemes` signs. A mark at its end, "(2)", goes: only Klapp gives those. */
export function cleanName(written: string): CleanName {
  const name = clean(withoutMark(clean(written)))
  if (!isVisible(name)) return { ok: false, reason: 'nameEmpty' }
  return graphemesOf(name).length > nameGraphemes ? { ok: false, reason: 'nameTooLong' } : { ok: true, name }
}

/** A text of one to `graphemesMost` signs, on one line. */
export function cleanText(written: string, graphemesMost: number): CleanText {
  const text = clean(written)
  if (!isVisible(text)) return { ok: false, reason: 'textEmpty' }
  return graphemesOf(text).length > graphemesMost ? { ok: false, reason: 'textTooLong' } : { ok: true, text }
}

/** Two names with the same key are the same to a reader: case, width, ligatures and joiners aside. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '')
  // Upper case first: it is what makes ß the same as ss.
  return plain.toUpperCase().toLowerCase().normalize('NFKC').replace(/\s+/g, ' ').trim()
}

/** "Anna", or "Anna (2)" for the second one of that name in the room. */
export function shownName({ name, mark }: Pick<PersonRecord, 'name' | 'mark'>): string {
  return mark > 1 ? `${name} (${mark})` : name
}

export const withoutMark = (name: string): string => name.replace(marks, '')

/** In brackets of any kind and width, or as one sign: what a reader would take for a mark. */
const marks = /(?: *[(\uFF08\uFE59\u207D\u208D\u2768] *\p{N}+ *[)\uFF09\uFE5A\u207E\u208E\u2769]| *[\u2474-\u2487])+$/u

function clean(written: string): string {
  const visible = written.replace(invisible, (_, kept: string | undefined) => kept ?? '').normalize('NFC')
  const level = graphemesOf(visible).map(limited).join('')
  return level.replace(/[\s\u0085\u2800\u{1D159}\u{13441}\u{13442}]+/gu, ' ').replace(/^[ \p{M}]+| $/gu, '')
}

/**
 * What is not seen, or steers what is. Three kinds are part of what is seen, and come back as `kept`: joiners and
 * selectors within an emoji, the letters of a flag, and joiners within a word of a script that has them.
 */
const invisible = new RegExp(
  [
    String.raw`(\u{1F3F4}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{3,6}\u{E007F}`,
    String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F])\u200D(?=\p{Extended_Pictographic})`,
    String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
    String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
    String.raw`(?<=\p{Script=Han})[\uFE00-\uFE02\u{E0100}-\u{E01EF}]`,
    String.raw`(?<=[${joiningScripts()}])[\u200C\u200D](?=[${joiningScripts()}]))`,
    // All but white space, which becomes a space later on. \uFFF9 to \uFFFC are anchors of annotations and objects.
    String.raw`(?:[\p{Default_Ignorable_Code_Point}\p{Surrogate}\uFFF9-\uFFFC]|(?![\t-\r\u0085])\p{Control})`,
  ].join('|'),
  'gu',
)

/** Scripts in which a joiner between two letters, or the marks on them, changes how they are drawn. */
function joiningScripts(): string {
  const cursive = ['Arab', 'Syrc', 'Nkoo', 'Mong']
  const indic = ['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Khmr', 'Mymr', 'Tibt']
  return [...cursive, ...indic].map((script) => String.raw`\p{Script_Extensions=${script}}`).join('')
}

/** The most code points of one grapheme: enough for every script's marks and a family of four, too few to climb out of the line. */
const graphemePoints = 8

/** The grapheme with no more on it than a reader needs. A joiner left at the end would take hold of what follows. */
function limited(grapheme: string): string {
  const points = [...grapheme]
  return points.length <= graphemePoints ? grapheme : points.slice(0, graphemePoints).join('').replace(/\u200D$/, '')
}

/** A combining mark alone is nothing, nor is a row of dots; a letter, a number, a symbol or an emoji is. */
const isVisible = (text: string): boolean => /[\p{L}\p{N}\p{S}\p{Extended_Pictographic}]/u.test(text)

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' })
const graphemesOf = (text: string): readonly string[] => Array.from(segmenter.segment(text), ({ segment }) => segment)
