import { describe, expect, it } from 'vitest'

import { cleanName, cleanText, nameKey, shownName } from '../../server/words/names.ts'
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
  ])('is cleaned of %s', (_, written, name) => {
    expect(cleanName(written)).toEqual({ ok: true, name })
  })

  it('keeps what belongs to it in brackets', () => {
    expect(cleanName('Bo (7b)')).toEqual({ ok: true, name: 'Bo (7b)' })
    expect(cleanName('(2) Bo')).toEqual({ ok: true, name: '(2) Bo' })
  })

  it.each([
    ['a family', '👨‍👩‍👧‍👦'],
    ['the longest of all', '👨🏽‍👩🏽‍👧🏽‍👦🏽'],
    ['a kiss', '👩🏽‍❤️‍💋‍👨🏽'],
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
    expect(cleaned).toEqual({ ok: true, name: '👩\u200d👩\u200d👩\u200d👩\u200d👩\u200d👩' })
  })

  it.each([
    ['nothing', ''],
    ['white space', ' \t\n\u3000\u2800'],
    ['invisible signs', '\u200b\u2060\u3164\u200d\ufe0f'],
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

describe('a name as it is shown', () => {
  it('bears its mark from the second on', () => {
    expect(shownName({ name: 'Anna', mark: 1 })).toBe('Anna')
    expect(shownName({ name: 'Anna', mark: 2 })).toBe('Anna (2)')
    expect(shownName({ name: 'Anna', mark: 12 })).toBe('Anna (12)')
  })
})
