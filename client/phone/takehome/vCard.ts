/** Contacts as address books read them: vCard 4.0, RFC 6350. */
import type { Contact, Told } from '../../../shared/takeHome.ts'

export type Reachable = Pick<Told, 'does'> & { readonly name: string; readonly contact: Contact }

/** `note`: where one met them. One person's own notes are not in it, for a file is soon passed on. */
export function vCards(people: readonly Reachable[], note: string): string {
  return people.map((person) => vCard(person, note)).join('')
}

function vCard({ name, does, contact: { phone, email, link, other } }: Reachable, note: string): string {
  const lines = [
    ['VERSION', '4.0'],
    ['FN', escaped(name)],
    // Which of several names is the family's nobody has told; some address books want this line all the same.
    ['N', `;${escaped(name)};;;`],
    ['TITLE', escaped(does)],
    ['TEL', escaped(phone)],
    ['EMAIL', escaped(email)],
    // An address is no text: nothing in it is escaped, and it has no spaces.
    ['URL', plain(link).replaceAll(/\s/g, '')],
    ['NOTE', escaped([other, note].filter((part) => part !== '').join('\n'))],
  ] as const
  const written = lines.flatMap(([property, value]) => (value === '' ? [] : [folded(`${property}:${value}`)]))
  return ['BEGIN:VCARD', ...written, 'END:VCARD'].map((line) => `${line}\r\n`).join('')
}

/** Section 3.4. */
const escaped = (text: string): string => plain(text).replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)

/** Signs that no reader shows could end a line; and those that keep a name apart are for our own sentences. */
// oxlint-disable-next-line no-control-regex
const plain = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ').replaceAll(/[\u2066-\u2069]/g, '')

/** Section 3.2: no line is longer than 75 octets, and no sign is cut in two. */
function folded(line: string): string {
  const encoder = new TextEncoder()
  let text = ''
  let octets = 0
  for (const sign of line) {
    const size = encoder.encode(sign).length
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

/** For every device: without what any of them would take for a path or a command. */
export function fileName(title: string): string {
  // oxlint-disable-next-line no-control-regex
  const name = title.replaceAll(/[\u0000-\u001F\u007F\\/:*?"<>|\s]+/g, ' ').replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return `${[...name].slice(0, fileNameSigns).join('') || 'Klapp'}.vcf`
}

const fileNameSigns = 60
