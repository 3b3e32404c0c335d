/** What must hold after every step while people are in groups. */
import { isSeated } from '../../server/core/groups/beginGroups.ts'
import { groupTalk } from '../../server/core/groups/groupStage.ts'
import { hereIn, turnsLeft } from '../../server/core/introductions/speakers.ts'
import { nextDeadline } from '../../server/core/rounds/timeline.ts'
import type { GroupTalk } from '../../server/core/stage.ts'
import type { RoomState } from '../../server/core/state.ts'
import { yourGroupView } from '../../server/core/views/groups.ts'
import { scheduleOf } from '../../server/core/views/schedule.ts'
import type { PersonId } from '../../shared/ids.ts'
import { words } from '../support/words.ts'

export function groupViolations(before: RoomState, after: RoomState, at: number): readonly string[] {
  const groups = groupTalk(after.stage)
  if (groups === null) return []
  return [...everyoneHasAGroup(after, groups), ...somebodySpeaks(after, groups), ...phonesKnowTheirTurn(after, groups), ...pauseKeepsTime(before, after, at), ...clockIsForeseen(after)]
}

const membersIn = (groups: GroupTalk): readonly (readonly PersonId[])[] =>
  groups.kind === 'discussing' ? groups.talk.groups.map(({ members }) => members) : groups.talk.circles.map(({ order, listeners }) => [...order, ...listeners])

/** [G5] [N7] Whoever takes part is in one group, and nobody is left with one other where there is another group. */
function everyoneHasAGroup(state: RoomState, groups: GroupTalk): readonly string[] {
  const members = membersIn(groups)
  const isHere = hereIn(state)
  const placed = members.flat()
  const seats = new Set(placed)
  const areCircles = groups.kind === 'discussing' || (groups.talk.isByClock && groups.talk.circles.length > 0)
  const sizes = members.map((group) => group.filter(isHere).length).filter((size) => size > 0)
  return [
    ...(seats.size < placed.length ? ['[G5] somebody is in two groups'] : []),
    ...state.people.filter((person) => areCircles && isSeated(person) && !seats.has(person.id)).map(({ id }) => `[G5] ${id} is in no group`),
    ...(groups.kind === 'discussing' && sizes.length > 1 && Math.min(...sizes) < 3 ? ['[G5] two are left to themselves'] : []),
  ]
}

/** [N7] When nobody is left to speak the room gathers. */
const somebodySpeaks = (state: RoomState, groups: GroupTalk): readonly string[] =>
  groups.kind === 'introducing' && turnsLeft(groups.talk, hereIn(state)) === 0 ? ['[N7] the room waits for nobody'] : []

/** [N4] Of those who have not spoken, one speaks in each turn of a circle, and each knows when. */
function phonesKnowTheirTurn(state: RoomState, groups: GroupTalk): readonly string[] {
  if (groups.kind !== 'introducing') return []
  const isHere = hereIn(state)
  const now = Math.max(1, groups.talk.turn)
  return groups.talk.circles.flatMap(({ order, at }) => {
    const turns = order.slice(at).filter(isHere).map((person) => {
      const view = yourGroupView(state, words, person)
      return view?.kind === 'presenting' ? view.own?.turn : undefined
    })
    return turns.every((turn, index) => turn === now + index) ? [] : [`[N4] in turn ${now} those to come are told ${turns.join(', ')}`]
  })
}

/** [R6] [N9] A pause keeps the time left to the millisecond. */
function pauseKeepsTime({ stage: before }: RoomState, { stage }: RoomState, at: number): readonly string[] {
  if (before.kind !== 'paused' || (stage.kind !== 'introducing' && stage.kind !== 'discussing') || before.held.kind !== stage.kind) return []
  // Another turn, or other groups.
  const isOtherTurn = stage.kind === 'introducing' && before.held.kind === 'introducing' && before.held.talk.step !== stage.talk.step
  const isOther = isOtherTurn || at - stage.startedAt !== before.held.msPassed
  return isOther || stage.endsAt - at === before.held.msLeft ? [] : [`[N9] the pause held ${before.held.msLeft} ms and gave back ${stage.endsAt - at}`]
}

/** [N5] A phone that hears nothing more goes on when the room does. */
function clockIsForeseen(state: RoomState): readonly string[] {
  const due = nextDeadline(state)
  return due === null || scheduleOf(state)[1]?.startsAt === due ? [] : ['[N5] phones go on at another time than the room']
}
