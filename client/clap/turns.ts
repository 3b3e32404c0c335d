/** Turns to talk: halves of the talk, or thirds for three. By the clock in the schedule, so with no network, too. RULES, R18. */
import type { CommonView, StageView } from '../../shared/views.ts'

type Talk = Extract<StageView, { readonly kind: 'talking' }>

/** The instants at which the word goes on to the next. */
export function turnsIn({ startsAt, upAt }: Talk, people: number): readonly number[] {
  return Array.from({ length: people - 1 }, (_, index) => startsAt + ((upAt - startsAt) * (index + 1)) / people)
}

/** The first turn of the round's talk after `after` that is not among the `called` first ones. */
export function nextTurn(
  schedule: CommonView['schedule'],
  { round, people, called }: { readonly round: number; readonly people: number; readonly called: number },
  after: number,
): { readonly turn: number; readonly at: number } | null {
  const talk = schedule.find((stage): stage is Talk => stage.kind === 'talking' && stage.round === round)
  if (talk === undefined) return null
  const instants = turnsIn(talk, people)
  const turn = instants.findIndex((at, index) => index >= called && at > after)
  const at = instants[turn]
  return at === undefined ? null : { turn, at }
}
