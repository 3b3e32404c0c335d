import { describe, expect, it } from 'vitest'

import { lookKey } from '../../server/words/lookAlikes.ts'
import { cleanName, cleanText, nameKey, shownName } from '../../server/words/names.ts'
import type { PersonRecord } from '../../server/words/records.ts'
import { openShelf } from '../../server/words/shelf.ts'
import { personId } from '../../shared/ids.ts'
import { nameGraphemes } from '../../shared/limits.ts'

describe('a name', () => {
  it.each([
    'Anna',
    'Åsa Öberg-Lindström',
    'José María',
    'Nguyễn Thị Ánh',
    "O'Neill Jr.",
    'Анна',
    'محمد',
    'שָׁלוֹם',
    'สมชาย กำแพง',
    '山田太郎',
    'བསྒྲུབས',
    '7',
    '🦊',
    '👍🏽 Bo',
    '🇸🇪 Ola',
  ])('stays as it is: %s', (name) => {
    expect(cleanName(name)).toEqual({ ok: true, name: name.normalize('NFC') })
  })

  it.each([
    ['spaces around it', '  Anna ', 'Anna'],
    ['white space of any kind', 'Anna\t\r\n\u00a0\u2003\u3000\u2028\u0085Berg', 'Anna Berg'],
    ['signs that only look like a space', 'Anna\u2800Berg\u2800', 'Anna Berg'],
    ['letters in pieces', 'A\u030asa', 'Åsa'],
    ['invisible signs', 'An\u200b\u2060\u00ad\ufeff\u034f\u180ena\u3164\u115f\u{e0041}', 'Anna'],
    ['direction signs', '\u202eAn\u2066na\u2069\u200f\u061c', 'Anna'],
    ['control signs', 'An\u0000\u001b\u007f\u0090na', 'Anna'],
    ['halves of a pair', 'An\ud83dna\ude00', 'Anna'],
    ['an anchor for an object', 'Anna\ufffc', 'Anna'],
    ['a joiner with nothing to join', 'An\u200dna\u200c', 'Anna'],
    ['a selector with nothing to select', 'An\ufe0fna \u{e0100}', 'Anna'],
    ['a mark with no letter to stand on', '\u0301Anna', 'Anna'],
    ['a mark that Klapp itself gives', 'Anna (2)', 'Anna'],
    ['several of those', 'Anna (2)(3) (4)', 'Anna'],
    ['one that only looks like it', 'Anna\uff08\uff12\uff09 \u2475 \u207d\u00b2\u207e( 2 )', 'Anna'],
    ['letters without ink', 'Anna\u{13441}\u{1d159}', 'Anna'],
    ['fillers of every kind', '\u3164An\uffa0na\u1160\u17b4', 'Anna'],
  ])('is cleaned of %s', (_, written, name) => {
    expect(cleanName(written)).toEqual({ ok: true, name })
  })

  it('keeps what belongs to it in brackets', () => {
    expect(cleanName('Bo (7b)')).toEqual({ ok: true, name: 'Bo (7b)' })
    expect(cleanName('(2) Bo')).toEqual({ ok: true, name: '(2) Bo' })
  })

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['a kiss', '👩‍❤️‍💋‍👨'],
    ['two of different colours', '🧑🏻‍🤝‍🧑🏿'],
    ['a heart', '❤️'],
    ['a key', '7️⃣'],
    ['a flag in letters', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a flag of two signs', '🏴‍☠️'],
  ])('keeps an emoji whole: %s', (_, emoji) => {
    expect(cleanName(`${emoji} Bo`)).toEqual({ ok: true, name: `${emoji} Bo` })
  })

  it.each([
    ['Persian', 'علی\u200cرضا'],
    ['Hindi', 'क\u094d\u200dष'],
    ['Japanese', '渡\u{e0101}辺'],
  ])('keeps what %s is written with', (_, name) => {
    expect(cleanName(name)).toEqual({ ok: true, name })
  })

  it('does not climb out of its line', () => {
    const cleaned = cleanName(`Z\u0301${'\u0310\u0352\u0357'.repeat(50)}algo`)
    expect(cleaned.ok && [...cleaned.name].length).toBeLessThanOrEqual(8 + 'algo'.length)
    expect(cleaned.ok && cleaned.name.endsWith('algo')).toBe(true)
  })

  it('is no endless emoji', () => {
    const cleaned = cleanName(`${'👩\u200d'.repeat(500)}👩`)
    expect(cleaned).toEqual({ ok: true, name: '👩\u200d👩\u200d👩\u200d👩' })
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u3000\u2800'],
    ['invisible signs', '\u200b\u2060\u3164\u200d\ufe0f'],
    ['letters without ink', '\u{13441}\u{13442}\u{1d159}\u2800'],
    ['a combining mark', '\u0301'],
    ['dots and dashes', '...---'],
    ['a mark of Klapp', ' (2)'],
  ])('must have something to see in it, not only %s', (_, written) => {
    expect(cleanName(written)).toEqual({ ok: false, reason: 'nameEmpty' })
  })

  it(`has at most ${nameGraphemes} signs, as a person would count them`, () => {
    const family = '👨‍👩‍👧‍👦'
    expect(cleanName(family.repeat(nameGraphemes)).ok).toBe(true)
    expect(cleanName('å'.normalize('NFD').repeat(nameGraphemes)).ok).toBe(true)
    expect(cleanName(` ${'a'.repeat(nameGraphemes)} `).ok).toBe(true)
    expect(cleanName('a'.repeat(nameGraphemes + 1))).toEqual({ ok: false, reason: 'nameTooLong' })
    expect(cleanName('a'.repeat(200))).toEqual({ ok: false, reason: 'nameTooLong' })
  })

  it('does not change when it is cleaned again', () => {
    for (const written of ['  A\u030asa\u200b (2) ', '👩\u200d'.repeat(40), 'Z\u0310\u0352'.repeat(9), 'علی\u200cرضا']) {
      const once = cleanName(written)
      expect(once.ok && cleanName(once.name)).toEqual(once)
    }
  })
})

describe('a text', () => {
  it('is cleaned as a name is, and keeps its brackets', () => {
    expect(cleanText(' Vad\ngör\u200b du  helst (2)? ', 200)).toEqual({ ok: true, text: 'Vad gör du helst (2)?' })
  })

  it('has something to see in it, and no more signs than were asked for', () => {
    expect(cleanText('?', 200)).toEqual({ ok: false, reason: 'textEmpty' })
    expect(cleanText('abc', 3)).toEqual({ ok: true, text: 'abc' })
    expect(cleanText('abcd', 3)).toEqual({ ok: false, reason: 'textTooLong' })
  })
})

describe('two names are the same', () => {
  it.each([
    ['whatever their case', 'ANNA', 'anna'],
    ['also where a letter becomes two', 'Strauß', 'STRAUSS'],
    ['whatever their width', 'Ａｎｎａ', 'Anna'],
    ['with or without a ligature', 'Soﬁa', 'Sofia'],
    ['with or without a joiner', 'علی\u200cرضا', 'علیرضا'],
    ['however they were composed', 'A\u030asa', 'Åsa'],
    ['whatever their Greek endings', 'ΝΊΚΟΣ', 'νίκος'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  it.each([
    ['Asa', 'Åsa'],
    ['Anna', 'Anna B'],
    ['Ana', 'Anna'],
  ])('but not %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })
})

describe('two names look the same', () => {
  it.each([
    ['Cyrillic and Latin', '\u0410n\u043d\u0430', 'A\u006e\u043da'],
    ['all of it Cyrillic', '\u0421\u0415\u041c', 'CEM'],
    ['Greek and Latin', '\u0391\u039d\u039d\u0391', 'ANNA'],
    ['a dotless i', 'I\u015f\u0131l', 'I\u015fil'],
    ['a dot on a dot', 'i\u0307rem', 'irem'],
    ['bars', 'AIi', 'Ali'],
    ['a figure for a letter', '0skar', 'Oskar'],
    ['an accent in Cyrillic', '\u0430\u043b\u0451\u043d\u0430', 'a\u043b\u00ebna'.replace('n', '\u043d')],
    ['signs of mathematics', '\u{1d400}nna', 'Anna'],
    ['apostrophes', 'O\u2019Neill', "O'Neill"],
    ['hyphens', 'Ann\u2010Marie', 'Ann-Marie'],
  ])('%s: %s and %s', (_, one, other) => {
    expect(lookKey(one)).toBe(lookKey(other))
  })

  it.each([
    ['Arne', 'Ame'],
    ['Asa', 'Åsa'],
    ['Bjorn', 'Bjørn'],
    ['Анна', 'Anna'],
    ['Вова', 'Boba'],
  ])('but not %s and %s', (one, other) => {
    expect(lookKey(one)).not.toBe(lookKey(other))
  })
})

describe('in one room', () => {
  const person = (id: string, name: string, mark: number): PersonRecord => ({ kind: 'person', id: personId(id), name, mark, secretHash: null })
  const cyrillic = '\u0410\u043d\u043d\u0430'
  const mixed = 'Ann\u0430'

  it('whoever looks like another gets a mark, and each is found by what is shown', () => {
    const shelf = openShelf([person('latin', 'Anna', 1)])
    expect(shelf.freeMark(mixed, personId('mixed'))).toBe(2)
    shelf.put([person('mixed', mixed, 2)])
    expect(shelf.freeMark('ANNA', personId('third'))).toBe(3)
    expect(shelf.freeMark(cyrillic, personId('other'))).toBe(1)
    expect(shelf.personByName('anna')?.id).toBe('latin')
    expect(shelf.personByName('Anna (2)')?.id).toBe('mixed')
    expect(shelf.personByName(`${mixed} (2)`)?.id).toBe('mixed')
  })

  it('the first of a name frees it by taking another, and nobody else’s mark moves', () => {
    const shelf = openShelf([person('one', 'Anna', 1), person('two', 'Anna', 2)])
    shelf.put([person('one', 'Bo', shelf.freeMark('Bo', personId('one')))])
    expect(shelf.words.nameOf(personId('two'))).toBe('Anna (2)')
    expect(shelf.freeMark('Anna', personId('three'))).toBe(1)
    expect(shelf.freeMark('Anna', personId('two'))).toBe(1)
  })
})

it('[P8] nobody who was erased is found by the name they no longer have', () => {
  const shelf = openShelf([{ kind: 'person', id: personId('erased'), name: '', mark: 1, secretHash: null }])
  expect(shelf.personByName('')).toBeUndefined()
  expect(shelf.personByName(' (2)')).toBeUndefined()
})

describe('a name as it is shown', () => {
  it('bears its mark from the second on', () => {
    expect(shownName({ name: 'Anna', mark: 1 })).toBe('Anna')
    expect(shownName({ name: 'Anna', mark: 2 })).toBe('Anna (2)')
    expect(shownName({ name: 'Anna', mark: 12 })).toBe('Anna (12)')
  })
})
