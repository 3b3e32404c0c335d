import { describe, expect, it } from 'vitest'
import { wifiCode } from '../../shared/wifi.ts'

describe('[S1] the code that joins a network', () => {
  it('is written as phones read it', () => {
    expect(wifiCode({ kind: 'wpa', name: 'Lokalen', password: 'fikapaus' })).toBe('WIFI:T:WPA;S:Lokalen;P:fikapaus;;')
    expect(wifiCode({ kind: 'wep', name: 'Gammal', password: 'abcde' })).toBe('WIFI:T:WEP;S:Gammal;P:abcde;;')
    expect(wifiCode({ kind: 'open', name: 'Öppet café' })).toBe('WIFI:T:nopass;S:Öppet café;;')
  })

  it('marks each of the five signs that the format uses itself, and no other', () => {
    expect(wifiCode({ kind: 'wpa', name: 'a\\b;c,d:e"f', password: '(x\'y)/z|&=%' })).toBe('WIFI:T:WPA;S:a\\\\b\\;c\\,d\\:e\\"f;P:(x\'y)/z|&=%;;')
  })

  it('says the same as was written, whatever that was', () => {
    const odd = ['\\', ';', ',', ':', '"', '\\;', ';;P:x', 'a"b"', '::', '\\\\', 'T:WPA;S:other;', 'räksmörgås 🦐']
    for (const name of odd) {
      for (const password of odd) expect(fieldsOf(wifiCode({ kind: 'wpa', name, password }))).toEqual({ T: 'WPA', S: name, P: password })
    }
  })
})

/** Read as the format is described: fields end at a semicolon that no backslash stands before. */
function fieldsOf(code: string): Readonly<Record<string, string>> {
  const body = /^WIFI:(.*);$/u.exec(code)?.[1] ?? ''
  const fields = body.match(/(?:\\.|[^\\;])*;/gu) ?? []
  return Object.fromEntries(fields.map((field) => [field.slice(0, 1), field.slice(2, -1).replace(/\\(.)/gu, '$1')]))
}
