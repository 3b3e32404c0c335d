/**
 * The terms of what people write about what they look for and can help with, so that "someone who knows web design"
 * finds "designar webbplatser". A first, plain word match: stems of the words that mean something, in Swedish and
 * English, and the other language's word for the commonest of them. The same text always has the same terms.
 */
import { stemmer as englishStem } from '@orama/stemmers/english'
import { stemmer as snowballSwedish } from '@orama/stemmers/swedish'
import { emptyWords, sameWords } from './termWords.ts'

const termsMost = 20
/** Shorter words mean too little on their own, but for names such as AI, IT, HR. */
const lettersLeast = 3

export function termsOf(written: string): readonly string[] {
  const terms = wordsIn(written).filter(isTelling).flatMap((word) => termsOfWord(word.toLowerCase()))
  return [...new Set(terms)].slice(0, termsMost)
}

/** Each once, in small letters; nothing with a digit in it, which may be a number that leads to somebody. */
export function tellingWords(written: string): readonly string[] {
  const words = wordsIn(written).filter((word) => isTelling(word) && !/\p{N}/u.test(word))
  return [...new Set(words.map((word) => word.toLowerCase()))].slice(0, termsMost)
}

const wordsIn = (written: string): readonly string[] => written.normalize('NFKC').match(/[\p{L}\p{N}][\p{L}\p{N}+#]*/gu) ?? []

function isTelling(word: string): boolean {
  const isName = word.length > 1 && word === word.toUpperCase()
  return (isName || word.length >= lettersLeast) && !emptyWords.has(word.toLowerCase())
}

/** Snowball's Swedish stemmer leaves "-an" and "-ning" as they are; people who look for help write in both. */
const swedishStem = (word: string): string => snowballSwedish(word.replace(/(?<=\p{L}{4})ans?$|(?<=\p{L}{5})n?ing(?:en|ens|ar|arna|s)?$/u, ''))

/** Two words meet in a term if they are the same in either language, or one is the other's translation. */
function termsOfWord(word: string): readonly string[] {
  const stems = [`sv:${swedishStem(word)}`, `en:${englishStem(word)}`]
  const known = stems.flatMap((stem) => translations.get(stem) ?? [])
  return [...stems, ...known]
}

/** From the stem of each known word to a term for each of its meanings, the same for all that mean the same. */
const translations: ReadonlyMap<string, readonly string[]> = translated()

function translated(): ReadonlyMap<string, readonly string[]> {
  const terms = new Map<string, readonly string[]>()
  for (const { sv, en } of sameWords) {
    const stems = new Set(sv.map((word) => `sv:${swedishStem(word)}`).concat(en.map((word) => `en:${englishStem(word)}`)))
    for (const stem of stems) terms.set(stem, [...(terms.get(stem) ?? []), `=${en[0] ?? ''}`])
  }
  return terms
}
