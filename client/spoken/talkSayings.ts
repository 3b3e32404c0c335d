/** What every surface says of a talk: that it begins, the question, whose turn it is, and the end. Pure. */
import type { StageView } from '../../shared/views.ts'
import type { Saying } from './spokenAt.ts'

/** In the language of this device. */
export type TalkWords = {
  /** That people talk now, and, after a pause, that they go on; null where nobody need be told. */
  readonly begins: string | null
  readonly goesOn: string | null
  /** As the page's heading has it, and the same in no language. */
  readonly question: string
  readonly aboutQuestion: string
  /** Whose turn it is, and what it is called; null where nobody takes turns. */
  readonly turn: { readonly number: number; readonly words: string } | null
  /** "30 seconds left.", from then on. */
  readonly almostOver: string | null
  readonly timeIsUp: string | null
  /** The clap is theirs to give. */
  readonly isCuedToClap?: boolean
}

export function talkSayings(stage: StageView, { begins, goesOn, question, aboutQuestion, turn, almostOver, timeIsUp, isCuedToClap = false }: TalkWords): readonly Saying[] {
  const round = 'round' in stage ? stage.round : 0
  // By how long it is, not by when it ends: a pause moves that, and only added time makes the end news again.
  const length = `${round} ${lengthOf(stage)}`
  return [
    ...lineSayings(`talk ${round}`, begins, goesOn),
    ...(question === '' ? [] : [{ about: `question ${round} ${aboutQuestion}`, words: question, isHeading: true }]),
    ...(turn === null || timeIsUp !== null ? [] : lineSayings(`turn ${round} ${turn.number}`, turn.words, null)),
    ...(timeIsUp === null ? lineSayings(`almost over ${length}`, almostOver, null) : [{ about: `time is up ${length}`, words: timeIsUp, again: timeIsUp, isUrgent: isCuedToClap }]),
  ]
}

function lengthOf(stage: StageView): number {
  if (!('endsAt' in stage)) return 0
  return Math.round((stage.kind === 'talking' ? stage.upAt : stage.endsAt) - stage.startsAt)
}

/** A heading is said again whenever its scene comes again. */
export const headingSaying = (about: string, words: string): Saying => ({ about: `${about}, heading`, words, again: words, isHeading: true })

export function lineSayings(about: string, words: string | null, again = words): readonly Saying[] {
  if (words === null) return []
  return [again === null ? { about, words } : { about, words, again }]
}
