/**
 * Tables for spreadsheets: RFC 4180, with the mark by which they know UTF-8. Every text is in quotes, and one that a
 * program would take for a formula begins with an apostrophe (OWASP, CSV Injection).
 */
type Cell = string | number

const byteOrderMark = '\uFEFF'

export const csvText = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')

const cellText = (cell: Cell): string => (typeof cell === 'number' ? String(cell) : `"${harmless(cell).replaceAll('"', '""')}"`)

/** The signs in full width do the same in some programs. */
const harmless = (text: string): string => (/^\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/u.test(text) ? `'${text}` : text)
