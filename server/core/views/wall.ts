/** What stands for all to read: the needs of the room, and what pairs have in common. Nobody is named or counted. */
import { boardShown, wallShown } from '../../../shared/limits.ts'
import type { EntryKind, NeedsView, WallView } from '../../../shared/takeHome.ts'
import { peopleById } from '../people/people.ts'
import type { RoomState } from '../state.ts'
import { entriesOf } from '../takehome/board.ts'
import { isOfEvening } from '../takehome/company.ts'
import type { Common } from '../takehome/words.ts'
import type { Words } from './words.ts'

/** While people gather, and once the room is closed; those that nobody has answered first. */
export function needsView(state: RoomState, words: Words): NeedsView {
  if (!state.settings.hasBoard || !isCalm(state)) return noNeeds
  const up = entriesOf(state, words).filter(({ isDown }) => !isDown)
  const of = (kind: EntryKind): NeedsView[EntryKind] => {
    const ofKind = up.filter((entry) => entry.kind === kind)
    const openFirst = [...ofKind.filter(({ isAnswered }) => !isAnswered), ...ofKind.filter(({ isAnswered }) => isAnswered)]
    return openFirst.slice(0, boardShown).map(({ id, text, isAnswered }) => ({ id, text, isAnswered }))
  }
  return { seeks: of('seeks'), offers: of('offers') }
}

const noNeeds: NeedsView = { seeks: [], offers: [] }

/** After rounds, as the closing picture is: what both want shown, shuffled by ids that are chance. */
export function wallView(state: RoomState, words: Words): readonly string[] {
  if (!isCalm(state) || state.rounds.length === 0 || state.settings.isScreenPlain) return []
  return agreedCommons(state, words)
    .filter(({ isDown }) => !isDown)
    .slice(0, wallShown)
    .map((common) => common.words)
}

export function onWallView(state: RoomState, words: Words): WallView {
  return {
    entries: entriesOf(state, words).map(({ id, kind, text, isAnswered, isDown }) => ({ id, kind, text, isAnswered, isDown })),
    common: agreedCommons(state, words).map((common) => ({ id: words.takeHome.commonId(common), words: common.words, isDown: common.isDown })),
  }
}

/** What both want shown, in the order of ids, which tells nothing; what the host took down, too. */
export function agreedCommons(state: RoomState, words: Words): readonly Common[] {
  const people = peopleById(state)
  const { commons, commonId } = words.takeHome
  return commons()
    .filter(({ people: pair, agreed }) => pair.every((id) => agreed.includes(id) && isHere(people.get(id), words)))
    .map((common) => ({ common, id: commonId(common) }))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ common }) => common)
}

const isHere = (person: RoomState['people'][number] | undefined, words: Words): boolean => person !== undefined && isOfEvening(person, words)

const isCalm = ({ stage }: RoomState): boolean => stage.kind === 'gathering' || stage.kind === 'closed'
