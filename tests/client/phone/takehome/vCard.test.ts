import { assert, property, string } from 'fast-check'
import { parse } from 'vcard4'
import { expect, it } from 'vitest'
import { noContact } from '../../../../shared/takeHome.ts'
import { fileName, vCards } from '../../../../client/phone/takehome/vCard.ts'

const amina = { name: 'Amina Öberg', does: 'Snickare; båtar, stugor', contact: { phone: '+46 70 123 45 67', email: 'amina@example.org', link: 'https://example.org/a,b;c', other: 'Ring kvällstid' } }
const named = (name: string) => ({ name, does: '', contact: { ...noContact, phone: '12345' } })

type Property = { readonly value: string }
type Card = { readonly getProperty: (name: string) => readonly Property[] }

/** By a reader that knows nothing of us. */
function cardsIn(text: string): readonly Card[] {
  const parsed = parse(text) as unknown as Card | readonly Card[]
  return 'getProperty' in parsed ? [parsed] : parsed
}
const valuesOf = (text: string, property: string): readonly string[] => cardsIn(text).flatMap((card) => card.getProperty(property).map(({ value }) => value))

it('an independent reader finds in a vCard what was put there', () => {
  const text = vCards([amina], 'Vi träffades på Tisdagsmingel.')
  const read = Object.fromEntries(['FN', 'TITLE', 'TEL', 'EMAIL', 'URL', 'NOTE'].map((property) => [property, valuesOf(text, property)]))
  expect(read).toEqual({
    FN: ['Amina Öberg'],
    TITLE: ['Snickare; båtar, stugor'],
    TEL: ['+46 70 123 45 67'],
    EMAIL: ['amina@example.org'],
    URL: ['https://example.org/a,b;c'],
    NOTE: ['Ring kvällstid\nVi träffades på Tisdagsmingel.'],
  })
})

it('several people are several cards in one file', () => {
  expect(valuesOf(vCards(['Amina', 'Bo', 'Åsa'].map(named), ''), 'FN')).toEqual(['Amina', 'Bo', 'Åsa'])
})

it.each(['=HYPERLINK("x"), \\; "Ö"', '<b>fet</b>\r\nrad två', 'مرحبا بكم', '👩‍👩‍👧‍👦🇸🇪', 'å'.repeat(300), 'b;c,d', 'TEL:112', 'FN;X="1:2":nej', String.raw`a\:b\\x\;c\,`, 'https://a:b@c:1/'])(
  'whatever somebody is called stays one card, and their name: %j',
  (name) => {
    expect(valuesOf(vCards([named(name)], ''), 'FN')).toEqual([name.replaceAll('\r\n', '\n')])
  },
)

/** A backslash before an n is left to the test below: the reader takes it for the end of a line, RFC 6350 does not. */
it('colons and backslashes are read as they were written, in every line', () => {
  const told = String.raw`kl. 9:30; \server\a, "a:b"`
  const link = 'https://example.org:8080/a:b?c=d\\n;e'
  const text = vCards([{ name: told, does: told, contact: { phone: '08:123;ext=4', email: '"a:b"@example.org', link, other: told } }], told)
  const read = Object.fromEntries(['FN', 'TITLE', 'TEL', 'EMAIL', 'URL', 'NOTE'].map((property) => [property, valuesOf(text, property)]))
  expect(read).toEqual({ FN: [told], TITLE: [told], TEL: ['08:123;ext=4'], EMAIL: ['"a:b"@example.org'], URL: [link], NOTE: [`${told}\n${told}`] })
})

it('an address that is broken in two is one line all the same', () => {
  const text = vCards([{ ...named('A'), contact: { ...noContact, link: 'https://example.org/\r\nTEL:112' } }], '')
  expect(text.split('\r\n')).toContain('URL:https://example.org/TEL:112')
})

it('nothing anybody is called begins or ends a card, or becomes another line', () => {
  const lines = vCards([named('A\r\nEND:VCARD\nBEGIN:VCARD'), named(String.raw`B\n`)], '').split('\r\n')
  expect(lines.filter((line) => line === 'END:VCARD')).toHaveLength(2)
  expect(lines).toContain(String.raw`FN:A\nEND:VCARD\nBEGIN:VCARD`)
  expect(lines).toContain(String.raw`FN:B\\n`)
})

it('no line is longer than 75 octets, none breaks a sign in two, and all end as they must', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const text = vCards([{ ...named('A'), does: words }], words)
      expect(text.endsWith('\r\n')).toBe(true)
      for (const line of text.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).toBe(Buffer.from(line).toString())
        expect(/[\r\n]/.test(line)).toBe(false)
      }
    }),
  )
})

it.each([
  ['Tisdagsmingel', 'Tisdagsmingel.vcf'],
  ['../../etc: "x"?', 'etc x.vcf'],
  ['  ', 'Klapp.vcf'],
  ['👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦.vcf'],
])('a file is called what every device can store: %j', (title, name) => {
  expect(fileName(title)).toBe(name)
})
