import { describe, expect, it } from 'vitest'

import {
  coHostSecretOf,
  hashSecret,
  newPersonId,
  newRoomCode,
  newRoomId,
  newSeed,
  newTextId,
  sameHash,
  screenSecretOf,
} from '../../server/secrets.ts'
import { codeAlphabet, codeLength, roomCode } from '../../shared/ids.ts'

const secret = 'v3ryS3cretAndLongEnough'

describe('ids', () => {
  it.each([newRoomId, newPersonId, newTextId])('are short and never the same', (newId) => {
    const ids = Array.from({ length: 1_000 }, () => newId())
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => !/^[\w-]{12}$/.test(id))).toEqual([])
  })
})

describe('a room code', () => {
  const codes = Array.from({ length: 6_000 }, () => newRoomCode())

  it('reads back as the code it is', () => {
    expect(codes.filter((code) => roomCode(code) !== code)).toEqual([])
  })

  it('spells no word', () => {
    expect(codes.filter((code) => /[AEIOUY]/.test(code))).toEqual([])
  })

  it('uses all other signs alike', () => {
    const counts = new Map<string, number>()
    for (const sign of codes.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
    expect(counts.size).toBe(codeAlphabet.length - 4)
    const expected = (codes.length * codeLength) / counts.size
    // Seven standard deviations: a fair sign strays this far once in a hundred thousand million runs.
    const allowed = 7 * Math.sqrt(expected)
    expect([...counts].filter(([, count]) => Math.abs(count - expected) > allowed)).toEqual([])
  })
})

describe('a seed', () => {
  it('is an unsigned 32-bit number, from the whole range', () => {
    const seeds = Array.from({ length: 1_000 }, () => newSeed())
    expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32)).toBe(true)
    expect(Math.max(...seeds)).toBeGreaterThan(2 ** 31)
    expect(Math.min(...seeds)).toBeLessThan(2 ** 31)
  })
})

describe('what is kept of a secret', () => {
  it('is the same for the same secret, and stays so: released hashes are on disk', () => {
    expect(hashSecret(secret)).toBe('uSMWV39GctoebynqxI95hBgB_4DiS94Fk6ESzUdWOuc')
    expect(screenSecretOf(secret, 0)).toBe('9mSDKs0ZtucBbT89D22fO4IBG3myCmm6BnldRhq_1Ac')
    expect(screenSecretOf(secret)).toBe('t3j69u6kb2K2EO6_8ZSU7KgJtO8u8oAloX7LBYA74tc')
    expect(coHostSecretOf(secret, 1)).toBe('co-host-0H4cQaYywrC42HEmcCuN-9YPTukKiu4vmemVXLRWnnY')
    expect(screenSecretOf(coHostSecretOf(secret, 1))).toBe(screenSecretOf(secret, 1))
  })

  it('does not hold the secret', () => {
    expect(hashSecret(secret)).not.toContain(secret)
    expect(screenSecretOf(secret)).not.toContain(secret)
  })

  it('differs between host and screen, and between secrets', () => {
    const all = [secret, `${secret}.`].flatMap((one) => [hashSecret(one), screenSecretOf(one), hashSecret(screenSecretOf(one))])
    expect(new Set(all).size).toBe(6)
  })

  it('gives screens a token of 128 bits or more, fit for a link', () => {
    expect(screenSecretOf(secret)).toMatch(/^[\w-]{22,}$/)
  })
})

describe('comparing hashes', () => {
  it.each([
    [hashSecret('a'), hashSecret('a'), true],
    [hashSecret('a'), hashSecret('b'), false],
    [hashSecret('a'), '', false],
    ['', hashSecret('a'), false],
    ['aå', 'aa', false],
  ])('%s and %s: %s', (one, other, isSame) => {
    expect(sameHash(one, other)).toBe(isSame)
  })
})
