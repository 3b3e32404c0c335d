import type { PersonId } from '../../../shared/ids.ts'
import type { BoardEntry, BoardView } from '../../../shared/views.ts'
import { isPresent } from '../people/people.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Matching, RoomState } from '../state.ts'
import { type Words, orderOf } from './words.ts'

/** Who is here, in order of arrival. */
export function namesView(state: RoomState, words: Words): readonly string[] {
  return state.people.filter((person) => isPresent(person) && !person.isHost).map((person) => words.nameOf(person.id))
}

/** Who stands where, this round and the next, in the order of one's own name. */
export function boardsView(state: RoomState, words: Words): readonly BoardView[] {
  if (activeStage(state.stage) === null) return []
  const current = state.rounds.at(-1)
  const { upcoming } = state
  return [
    ...(current === undefined || current.matching === null ? [] : [board(state, words, current.number, current.matching)]),
    ...(upcoming === null || upcoming.matching === null ? [] : [board(state, words, upcoming.round, upcoming.matching)]),
  ]
}

function board(state: RoomState, words: Words, round: number, matching: Matching): BoardView {
  const present = new Set(state.people.filter(isPresent).map((person) => person.id))
  const lines = (members: readonly PersonId[], spot: number | null): readonly BoardEntry[] => {
    const here = members.filter((member) => present.has(member))
    return here.map((member) => ({
      name: words.nameOf(member),
      spot,
      partners: here.filter((other) => other !== member).map(words.nameOf),
    }))
  }
  const entries = [
    ...matching.pairings.flatMap(({ spot, members }) => lines(members, spot)),
    ...matching.byes.flatMap((person) => lines([person], null)),
  ]
  const byName = orderOf(state.settings.language)
  return { round, entries: entries.toSorted((a, b) => byName(a.name, b.name)) }
}
