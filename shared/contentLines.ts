/** Lines as address books and calendars read them: vCard (RFC 6350) and iCalendar (RFC 5545) write them alike. */

/** A text as a value: sections 3.4 and 3.3.11. */
export const escapedText = (text: string): string => plainText(text).replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

/** Signs that no reader shows could end a line; and those that keep a name apart are for our own sentences. */
export const plainText = (text: string): string =>
  // oxlint-disable-next-line no-control-regex
  text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ').replaceAll(/[\u2066-\u2069]/g, '')

/** Sections 3.2 and 3.1: no line is longer than 75 octets, and no sign is cut in two. */
export function foldedLine(line: string): string {
  let text = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    if (octets + size > lineOctets) {
      text += '\r\n '
      octets = 1
    }
    text += sign
    octets += size
  }
  return text
}

const lineOctets = 75

/** In UTF-8. */
function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0
  if (point < 0x80) return 1
  if (point < 0x800) return 2
  return point < 0x10000 ? 3 : 4
}
