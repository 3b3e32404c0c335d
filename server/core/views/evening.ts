/** The evening in figures, for its host: who came and how many they met, never what anybody keeps of anybody. */
import type { EveningView } from '../../../shared/takeHome.ts'
import { conversationsIn, metBy } from '../matching/met.ts'
import type { RoomState } from '../state.ts'
import { entriesOf } from '../takehome/board.ts'
import { isOfEvening } from '../takehome/company.ts'
import { type Words, orderOf } from './words.ts'

export function eveningView(state: RoomState, words: Words): EveningView | null {
  const { stage, rounds } = state
  return (stage.kind === 'gathering' || stage.kind === 'closed') && rounds.length > 0 ? eveningFigures(state, words) : null
}

export function eveningFigures(state: RoomState, words: Words): EveningView {
  const { rounds, settings } = state
  const met = metBy(rounds)
  const byName = orderOf(settings.language)
  const came = state.people
    // The host's own entry is somebody who came only if they talked with anybody.
    .filter((person) => isOfEvening(person, words) && (!person.isHost || met.has(person.id)))
    .map(({ id }) => ({ name: words.nameOf(id), met: met.get(id)?.size ?? 0 }))
  const few = middleOf(came.map((person) => person.met)) / 2
  const needs = entriesOf(state, words).filter(({ kind, isDown }) => kind === 'seeks' && !isDown)
  const answered = needs.filter(({ isAnswered }) => isAnswered).length
  return {
    people: came.map(({ name, met: others }) => ({ name, met: others, hasMetFew: others < few })).toSorted((a, b) => byName(a.name, b.name)),
    rounds: rounds.filter(({ isIntroduction }) => !isIntroduction).length,
    conversations: conversationsIn(rounds),
    needs: { answered, open: needs.length - answered },
  }
}

/** As many have more as have fewer. */
const middleOf = (figures: readonly number[]): number => figures.toSorted((a, b) => a - b)[Math.floor(figures.length / 2)] ?? 0
