/** Contacts as address books read them: vCard 4.0, RFC 6350. */
import { escapedText, foldedLine, plainText } from '../../../shared/contentLines.ts'
import type { Contact, Told } from '../../../shared/takeHome.ts'

export type Reachable = Pick<Told, 'does'> & { readonly name: string; readonly contact: Contact }

/** `note`: where one met them. One person's own notes are not in it, for a file is soon passed on. */
export function vCards(people: readonly Reachable[], note: string): string {
  return people.map((person) => vCard(person, note)).join('')
}

function vCard({ name, does, contact: { phone, email, link, other } }: Reachable, note: string): string {
  const lines = [
    ['VERSION', '4.0'],
    ['FN', escapedText(name)],
    // Which of several names is the family's nobody has told; some address books want this line all the same.
    ['N', `;${escapedText(name)};;;`],
    ['TITLE', escapedText(does)],
    ['TEL', escapedText(phone)],
    ['EMAIL', escapedText(email)],
    // An address is no text: nothing in it is escaped, and it has no spaces.
    ['URL', plainText(link).replaceAll(/\s/g, '')],
    ['NOTE', escapedText([other, note].filter((part) => part !== '').join('\n'))],
  ] as const
  const written = lines.flatMap(([property, value]) => (value === '' ? [] : [foldedLine(`${property}:${value}`)]))
  return ['BEGIN:VCARD', ...written, 'END:VCARD'].map((line) => `${line}\r\n`).join('')
}

/** For every device: without what any of them would take for a path or a command. */
export function fileName(title: string): string {
  // oxlint-disable-next-line no-control-regex
  const name = title.replaceAll(/[\u0000-\u001F\u007F\\/:*?"<>|\s]+/g, ' ').replaceAll(/^[\s.]+|[\s.]+$/g, '')
  return `${[...name].slice(0, fileNameSigns).join('') || 'Klapp'}.vcf`
}

const fileNameSigns = 60
