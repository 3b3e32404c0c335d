/** Who a rehearsal's people are: the same for the same room, on every node. RULES, H3. */
import type { Card } from '../../shared/card.ts'
import { emptyCard } from '../../shared/card.ts'
import type { Text } from '../../shared/text.ts'
import type { RoomState } from '../core/state.ts'
import { cultures } from './cultures.ts'
import { organisations, questions, topics } from './matters.ts'
import { share } from './share.ts'

export type Part = {
  /** From 0. */
  readonly number: number
  readonly name: string
  readonly card: Card
  /** What they would like to be talked about; null for most. */
  readonly question: Text | null
}

export type Cast = { readonly all: readonly Part[]; readonly onTime: readonly Part[]; readonly late: readonly Part[] }

/** So many of a hundred come late, one at least. */
const lateShare = 0.08

/** A cast is asked for at every step, and does not change. */
const casts = new Map<string, Cast>()
const castsKept = 100

export function castOf({ seed, settings: { language }, rehearsal }: RoomState): Cast {
  const people = rehearsal?.people ?? 0
  const key = `${seed} ${people} ${language}`
  const known = casts.get(key)
  if (known !== undefined) return known
  const all = Array.from({ length: people }, (_, number) => partOf(seed, number, language))
  const late = Math.max(1, Math.floor(people * lateShare))
  const cast = { all, onTime: all.slice(0, people - late), late: all.slice(people - late) }
  if (casts.size >= castsKept) casts.clear()
  casts.set(key, cast)
  return cast
}

function partOf(seed: number, number: number, language: RoomState['settings']['language']): Part {
  const draw = (what: number): number => share({ seed }, number, what)
  const pick = <One>(list: readonly One[], what: number): One | undefined => list[Math.floor(draw(what) * list.length)]
  const { name, languages } = calledOf(seed, number)
  const known = topics[language]
  const offered = Math.floor(draw(11) * known.length)
  const [, offers = ''] = known[offered] ?? []
  // What one looks for another has: never what they have themselves.
  const [seeks = ''] = known[(offered + 1 + Math.floor(draw(12) * (known.length - 1))) % known.length] ?? []
  const tellsMuch = draw(13) < 0.7
  const card: Card = {
    ...emptyCard,
    languages,
    organisation: pick(organisations[language], 14) ?? '',
    ...(tellsMuch && { seeks, offers }),
  }
  const asked = questions[language][number]
  return { number, name, card, question: asked === undefined ? null : { [language]: asked } }
}

/** All names are different: the step has no divisor in common with how many there are. */
const nameStep = 149

function calledOf(seed: number, number: number): { readonly name: string; readonly languages: Card['languages'] } {
  const total = cultures.length * namesInCulture
  const place = (seed + number * nameStep) % total
  const culture = cultures[place % cultures.length]
  const within = Math.floor(place / cultures.length)
  const first = culture?.first[within % firstNames] ?? ''
  const last = culture?.last[Math.floor(within / firstNames)] ?? ''
  return { name: `${first} ${last}`, languages: culture?.languages ?? [] }
}

const firstNames = 8
const namesInCulture = firstNames * 5
