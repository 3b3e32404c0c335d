import { describe, expect, it } from 'vitest'
import { termsOf } from '../../server/words/terms.ts'

const meet = (sought: string, offered: string): boolean => termsOf(sought).some((term) => termsOf(offered).includes(term))

describe('[M19] what one looks for and another can help with', () => {
  it.each([
    ['en ny hemsida', 'Jag bygger hemsidor'],
    ['hemsidan behöver göras om', 'hemsidor'],
    ['någon som kan rekrytering', 'rekryterare'],
    ['hjälp med marknadsföring', 'I do marketing'],
    ['a web developer', 'programmering och webb'],
    ['investors', 'investerare'],
    ['designer', 'design'],
    ['IT', 'it-support och IT'],
    ['C++', 'c++'],
    ['anställning', 'rekrytering'],
    ['anställning', 'jobb'],
    ['inredning', 'jag inreder hem'],
    ['تصميم', 'تصميم'],
  ])('meets: %s, %s', (sought, offered) => {
    expect(meet(sought, offered)).toBe(true)
  })

  it.each([
    ['jag söker någon som kan hjälpa mig', 'jag kan hjälpa någon som söker'],
    ['looking for someone who can help', 'I can help someone'],
    ['trädgård', 'marknadsföring'],
    ['bo på en ö', 'stå på en by'],
    ['', 'design'],
    ['…!?', '…!?'],
  ])('does not meet: %s, %s', (sought, offered) => {
    expect(meet(sought, offered)).toBe(false)
  })

  it('[M11] is the same each time, and bounded however much is written', () => {
    const long = Array.from({ length: 500 }, (_, index) => `ord${index}`).join(' ')
    expect(termsOf(long)).toEqual(termsOf(long))
    expect(termsOf(long).length).toBeLessThanOrEqual(20)
  })
})
