/** What a host reads of a matching: plain figures, and what could not be as it should. */
import type { MatchingSummary } from '../../../shared/matchingViews.ts'
import { metPairs, pairsOf, timesMetIn } from '../matching/met.ts'
import { isPresent, isStaying } from '../people/people.ts'
import type { MadeReport, Matching, MetPair, RoomState } from '../state.ts'
import type { Words } from './words.ts'

/** This round's matching and the next one's. */
export function summaries(state: RoomState, words: Words): readonly MatchingSummary[] {
  const current = state.rounds.at(-1)
  const { upcoming } = state
  const known = [
    { round: current?.number ?? 0, matching: current?.matching ?? null, report: current?.report ?? null },
    { round: upcoming?.round ?? 0, matching: upcoming?.matching ?? null, report: upcoming?.report ?? null },
  ]
  return known.flatMap(({ round, matching, report }) => (matching === null || isEmpty(matching) ? [] : [summary(state, words, { round, matching, report })]))
}

/** In a round in which people find each other by themselves there is nothing to tell. */
const isEmpty = ({ pairings, byes }: Matching): boolean => pairings.length === 0 && byes.length === 0

/** Where more sit out, their names would only be a crowd. */
const namedMost = 6

type Known = { readonly round: number; readonly matching: Matching; readonly report: MadeReport | null }

function summary(state: RoomState, words: Words, { round, matching: { pairings, byes }, report }: Known): MatchingSummary {
  const timesMet = timesMetIn(metPairs(state.rounds.filter((played) => played.number < round)))
  const here = new Set(state.people.filter((person) => isPresent(person) && !person.isMissed).map(({ id }) => id))
  const groups = pairings.map(({ members }) => members.filter((person) => here.has(person)))
  const pairs = groups.flatMap(pairsOf)
  return {
    round,
    pairs: groups.filter((members) => members.length === 2).length,
    trios: groups.filter((members) => members.length > 2).length,
    byes: byes.length,
    sitOut: byes.slice(0, namedMost).map(words.nameOf),
    rematches: pairs.filter(([first, second]) => timesMet(first, second) > 0).length,
    unfit: unfitAmong(pairs, state, words),
    made: report === null ? null : madeView(report),
  }
}

/** A hundredth of a point is less than anybody can tell. */
const gapLeast = 0.01

function madeView({ tookMs, walkers, gap, isFromReserve }: MadeReport): MatchingSummary['made'] {
  return { tookMs: Math.round(tookMs), walkers, isProved: gap < gapLeast && !isFromReserve, isFromReserve }
}

function unfitAmong(pairs: readonly MetPair[], state: RoomState, words: Words): MatchingSummary['unfit'] {
  const cameTogether = timesMetIn(state.wishes.filter(({ kind }) => kind === 'cameTogether').map(({ people }) => people))
  return pairs.flatMap(([one, other]): MatchingSummary['unfit'] => {
    const names = [words.nameOf(one), words.nameOf(other)]
    const group = words.traitsOf(one).group
    const isSameGroup = state.settings.across === 'surplusMeets' && group !== null && group === words.traitsOf(other).group
    if (isStaying(state, one) && isStaying(state, other)) return [{ why: 'bothStay', names }]
    if (cameTogether(one, other) > 0) return [{ why: 'cameTogether', names }]
    return isSameGroup ? [{ why: 'sameGroup', names }] : []
  })
}
