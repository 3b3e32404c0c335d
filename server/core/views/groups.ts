/** People in groups: what everybody, each of them, and screen and console see. */
import type { PersonId } from '../../../shared/ids.ts'
import type { Introduces } from '../../../shared/programme.ts'
import type { GroupsView } from '../../../shared/screenViews.ts'
import type { SpeakingView, YourGroupView } from '../../../shared/views.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { type IsHere, hereIn, presentedBy } from '../introductions/speakers.ts'
import type { Circle, Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { type Words, promptText } from './words.ts'

export function introducesIn({ meeting, stage }: RoomState): Introduces['pairs'] | null {
  const groups = groupTalk(stage)
  return groups?.kind === 'introducing' ? groups.talk.pairs : (meeting?.introduces?.pairs ?? null)
}

export function yourGroupView(state: RoomState, words: Words, person: PersonId): YourGroupView | null {
  const groups = groupTalk(state.stage)
  if (groups === null) return null
  const isHere = hereIn(state)
  const others = (members: readonly PersonId[]): readonly string[] => members.filter((member) => member !== person && isHere(member)).map(words.nameOf)
  if (groups.kind === 'discussing') {
    const group = groups.talk.groups.find(({ members }) => members.includes(person))
    if (group === undefined) return null
    return { kind: 'discussing', spot: group.spot, names: others(group.members), question: promptText(group.prompt, words) }
  }
  const { talk } = groups
  const circle = talk.isByClock ? talk.circles.find(({ order, listeners }) => order.includes(person) || listeners.includes(person)) : talk.circles[0]
  if (circle === undefined) return null
  const own = turnsIn(talk, circle, isHere).find(({ speaker }) => speaker === person)
  return {
    kind: 'presenting',
    spot: circle.spot,
    // Where all listen together, nobody looks for anybody.
    names: talk.isByClock ? others([...circle.order, ...circle.listeners]) : [],
    turns: turnsShown(talk, circle, isHere).map(spoken(words.nameOf)),
    own: own === undefined ? null : spoken(words.nameOf)(own),
  }
}

/** For a console, and with names as a screen shows them. */
export function groupsView<Name>(state: RoomState, words: Words, nameOf: (person: PersonId) => Name): GroupsView<Name> {
  const groups = groupTalk(state.stage)
  if (groups === null) return { kind: 'none' }
  const isHere = hereIn(state)
  const names = (members: readonly PersonId[]): readonly Name[] => members.filter(isHere).map(nameOf)
  if (groups.kind === 'discussing') {
    const shown = groups.talk.groups.map(({ spot, members, prompt }) => ({ spot, names: names(members), question: promptText(prompt, words) }))
    return { kind: 'discussing', groups: shown.filter((group) => group.names.length > 0) }
  }
  const { talk } = groups
  return {
    kind: 'presenting',
    groups: talk.circles.map((circle) => ({
      spot: circle.spot,
      names: talk.isByClock ? names([...circle.order, ...circle.listeners]) : [],
      turns: turnsShown(talk, circle, isHere).map(spoken(nameOf)),
    })),
  }
}

/** The spot of everybody who has a group to go to; who else is in it a list of groups tells. */
export function spotsInGroups(state: RoomState): ReadonlyMap<PersonId, number | null> {
  const groups = groupTalk(state.stage)
  const isHere = hereIn(state)
  const known = groups?.kind === 'discussing' ? groups.talk.groups : (groups?.talk.isByClock === true ? groups.talk.circles : [])
  return new Map(
    known.flatMap((group) => {
      const here = ('members' in group ? group.members : [...group.order, ...group.listeners]).filter(isHere)
      return here.map((person) => [person, group.spot] as const)
    }),
  )
}

type Turn = { readonly turn: number; readonly speaker: PersonId; readonly presents: PersonId | null }

/** All of them where the clock goes on; else the present one, or the first, and the next. */
function turnsShown(talk: Introducing, circle: Circle, isHere: IsHere): readonly Turn[] {
  const now = Math.max(1, talk.turn)
  const turns = turnsIn(talk, circle, isHere)
  return talk.isByClock ? turns : turns.filter(({ turn }) => turn === now || turn === now + 1)
}

/** All turns of a circle, those that were as well: so nothing need be sent again as they go by. */
function turnsIn(talk: Introducing, circle: Circle, isHere: IsHere): readonly Turn[] {
  const spokenAlready = circle.order.slice(0, circle.at).filter(isHere).length
  const first = Math.max(1, talk.turn) - spokenAlready - idleTurns(circle)
  return circle.order.filter(isHere).map((speaker, index) => ({ turn: first + index, speaker, presents: presentedBy(circle, speaker, isHere) }))
}

/** So many turns ago all of the circle had spoken. */
const idleTurns = ({ at, order }: Circle): number => Math.max(0, at - order.length)

const spoken =
  <Name>(nameOf: (person: PersonId) => Name) =>
  ({ turn, speaker, presents }: Turn): SpeakingView<Name> => ({ turn, name: nameOf(speaker), presents: presents === null ? null : nameOf(presents) })
