/**
 * Tables for spreadsheets: RFC 4180, with the mark by which they know UTF-8. Every text is in quotes. One that a program
 * would take for a formula begins with an apostrophe (OWASP, CSV Injection); one that it would take for a number, a date
 * or the like ends with a space of no width, which looks the same and makes it a text.
 */
type Cell = string | number
type Separator = ',' | ';'

const byteOrderMark = '\uFEFF'
const zeroWidthSpace = '\u200B'

export const csvText = (rows: readonly (readonly Cell[])[], separator: Separator): string =>
  byteOrderMark + rows.map((row) => `${row.map(cellText).join(separator)}\r\n`).join('')

/**
 * For whoever reads one of these languages. Where numbers are written with a comma, the spreadsheets of the country
 * expect a semicolon between cells, and would put a whole row into one cell otherwise.
 */
export const separatorFor = (languages: readonly string[]): Separator => (languages.some(writesDecimalComma) ? ';' : ',')

function writesDecimalComma(language: string): boolean {
  const isTag = /^[a-z]{2,3}(-[a-z]{4})?(-[a-z]{2})?$/iu.test(language)
  return isTag && Intl.NumberFormat.supportedLocalesOf(language).length > 0 && new Intl.NumberFormat(language).format(0.5).includes(',')
}

const cellText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : `"${asText(cell).replaceAll('"', '""')}"`)

function asText(text: string): string {
  if (formula.test(text)) return `'${text}`
  return value.test(text) ? text + zeroWidthSpace : text
}

/** The signs in full width do the same in some programs. */
const formula = /^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u

/** Whatever has a digit ("Jan 2", "1e5"), an error ("#N/A"), and what programs in our languages call true and false. */
const value = /\p{N}|^\s*#|^\s*(?:true|false|sant|falskt|tosi|epätosi)\s*$/iu
