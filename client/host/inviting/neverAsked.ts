/** What a sign-up never asks [I13]: the words by which a host would, in the languages of Klapp. */

export type NeverAsked = 'origin' | 'faith' | 'health' | 'partOfTown' | 'age'

/** Beginnings of words; a space at the end is for a whole word. */
const words: { readonly [Topic in NeverAsked]: string } = {
  origin:
    'ursprung|härkomst|nationalit|etnic|etnis|födelseland|hemland|hudfärg|ras |medborgarskap|origin |origins |ethnic|race |country of birth|citizenship|skin colo|syntyperä|kansalaisuu|kansallisuu|etni|kotimaa|synnyinmaa|أصل|أصول|جنسي|عرق|بلد الميلاد|بلد المنشأ',
  faith: 'religion|tro |trosuppfattning|livsåskådning|kyrka|församling|faith|belief|church|mosque|uskon|usko |kirkko|دين |ديان|مذهب|عقيد|كنيس',
  health: 'hälsa|sjuk|diagnos|funktionsned|allergi|health|illness|disease|disabilit|allerg|tervey|sairau|vamma|صح[ةي]|مرض|أمراض|إعاق|حساسي',
  partOfTown:
    'stadsdel|bostad|adress|postnummer|förort|kvarter|part of town|neighbourhood|neighborhood|district|postcode|zip |address|where you live|kaupunginosa|asuinpaik|asuinalue|postinumero|osoite|حي |أحياء|سكن|عنوان|الرمز البريدي|ضاحي',
  age: 'ålder|födelse|hur gammal|age |ages |birth|how old|born |ikä |ikäsi |syntymä|عمر|أعمار|سن |ميلاد',
}

const topics = ['origin', 'faith', 'health', 'partOfTown', 'age'] as const

/** Why a category called this can't be asked for; null for one that can. */
export function neverAsked(category: string): NeverAsked | null {
  const written = category.normalize('NFC').toLowerCase()
  return topics.find((topic) => patterns[topic].test(written)) ?? null
}

const patternOf = (topic: NeverAsked): RegExp => new RegExp(`(?<!\\p{L})(?:ال)?(?:${words[topic].replaceAll(/ (?=\||$)/g, '(?!\\p{L})')})`, 'u')

const patterns: { readonly [Topic in NeverAsked]: RegExp } = {
  origin: patternOf('origin'),
  faith: patternOf('faith'),
  health: patternOf('health'),
  partOfTown: patternOf('partOfTown'),
  age: patternOf('age'),
}
