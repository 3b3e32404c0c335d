/**
 * How two people suit each other by what they told about themselves, under the rules of the host. Asked for every
 * pair, 12 million times in a room of 5,000, hence numbers in place of words.
 */
import type { PersonId } from '../../../../shared/ids.ts'
import { type Bond, apart, sameGroup, unfit } from './bond.ts'
import type { Ties } from './ties.ts'
import { type Traits, noTraits } from './traits.ts'

/** A hundred points in all: 25 for help one way, 25 for the other, 20 for another organisation, 15 for each category. */
const helpPoints = 25
const organisationPoints = 20
const categoryPoints = 15

/** The bond between two of these people, by their index; null where nothing that anybody told makes a difference. */
export function suitingOf(people: readonly PersonId[], { rules, traits, stays }: Ties): ((first: number, second: number) => Bond) | null {
  const told = people.map((person) => traits[person] ?? noTraits)
  const isStaying = people.map((person) => stays[person] !== undefined)
  if (told.every((person) => person === noTraits) && !isStaying.includes(true)) return null
  const organisations = numbered(told.map(({ organisation }) => organisation))
  const groups = numbered(rules.across === 'off' ? told.map(() => null) : told.map(({ group }) => group))
  const [one, other] = [numbered(told.map(({ categories }) => categories[0])), numbered(told.map(({ categories }) => categories[1]))]
  const canTalk = rules.needsSharedLanguage ? speakersIn(told) : () => true
  const helps = helpersIn(told)

  return (first, second) => {
    const areColleagues = isSame(organisations, first, second)
    if (areColleagues && rules.sameOrganisation === 'never') return apart
    if (!canTalk(first, second)) return apart
    let points = rules.sameOrganisation === 'ratherNot' && !areColleagues ? organisationPoints : 0
    if (isOther(one, first, second)) points += categoryPoints
    if (isOther(other, first, second)) points += categoryPoints
    if (helps(first, second)) points += helpPoints
    if (helps(second, first)) points += helpPoints
    const bothStay = isStaying[first] === true && isStaying[second] === true
    return points | (bothStay ? unfit : 0) | (isSame(groups, first, second) ? sameGroup : 0)
  }
}

/** The same number for the same word; 0 for none. */
function numbered(words: readonly (string | null)[]): Int32Array {
  const numbers = new Map([...new Set(words)].filter((word) => word !== null).map((word, index) => [word, index + 1]))
  return Int32Array.from(words, (word) => (word === null ? 0 : (numbers.get(word) ?? 0)))
}

const isSame = (numbers: Int32Array, first: number, second: number): boolean =>
  numbers[first] !== 0 && numbers[first] === numbers[second]

const isOther = (numbers: Int32Array, first: number, second: number): boolean =>
  numbers[first] !== 0 && numbers[second] !== 0 && numbers[first] !== numbers[second]

type Asks = (first: number, second: number) => boolean

/** Many people speak the same languages, so who can talk is worked out once for each set of them. */
function speakersIn(people: readonly Traits[]): Asks {
  const keys = people.map(({ languages }) => languages.toSorted().join(' '))
  const sets = [...new Set(keys)]
  const places = new Map(sets.map((key, place) => [key, place]))
  const placeOf = Int32Array.from(keys, (key) => places.get(key) ?? 0)
  const spoken = sets.map((key) => new Set(key.split(' ').filter((language) => language !== '')))
  const share = spoken.map((mine) =>
    spoken.map((yours) => mine.size === 0 || yours.size === 0 || [...mine].some((language) => yours.has(language))),
  )
  return (first, second) => share[placeOf[first] ?? 0]?.[placeOf[second] ?? 0] === true
}

/** Whether the second can help with what the first looks for. A mask of their terms turns most away at once. */
export function helpersIn(people: readonly Traits[]): Asks {
  const numbers = new Map<string, number>()
  const numberOf = (term: string): number => {
    const number = numbers.get(term) ?? numbers.size
    numbers.set(term, number)
    return number
  }
  const maskOf = (terms: readonly number[]): number => terms.reduce((mask, term) => mask | (1 << (term & 31)), 0)
  const seeks = people.map((person) => person.seeks.map(numberOf))
  const offers = people.map((person) => new Set(person.offers.map(numberOf)))
  const seekMasks = Int32Array.from(seeks, maskOf)
  const offerMasks = Int32Array.from(offers, (terms) => maskOf([...terms]))
  return (first, second) =>
    ((seekMasks[first] ?? 0) & (offerMasks[second] ?? 0)) !== 0 && (seeks[first] ?? []).some((term) => offers[second]?.has(term))
}
