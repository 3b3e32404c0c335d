/** Who comes late joins the smallest group; who is left with one other, or with nobody, another one. RULES, N7 and G5. */
import type { PersonId } from '../../../shared/ids.ts'
import type { RoomEvent } from '../events.ts'
import { hereIn, turnsLeft } from '../introductions/speakers.ts'
import type { Introducing } from '../stage.ts'
import type { RoomState } from '../state.ts'
import { isSeated } from './beginGroups.ts'
import { groupTalk } from './groupStage.ts'

/** What follows by itself for people in groups. */
export function followsInGroups(state: RoomState, now: number): readonly RoomEvent[] {
  const groups = groupTalk(state.stage)
  if (groups === null) return []
  if (groups.kind === 'discussing') return settle(state, groups.talk.groups.map(({ members }) => members), smallest)
  if (turnsLeft(groups.talk, hereIn(state)) === 0) return [{ type: 'gatheringBegan', at: now }]
  return groups.talk.isByClock ? settle(state, membersOf(groups.talk), 0) : []
}

/** Two have nobody to discuss with. */
const smallest = 3

const membersOf = ({ circles }: Introducing): readonly (readonly PersonId[])[] => circles.map(({ order, listeners }) => [...order, ...listeners])

/** `least`: groups of fewer go elsewhere, where there is another. */
function settle(state: RoomState, groups: readonly (readonly PersonId[])[], least: number): readonly RoomEvent[] {
  if (groups.length === 0) return []
  const isHere = hereIn(state)
  const here = groups.map((members): PersonId[] => members.filter(isHere))
  const placed = new Set(groups.flat())
  const joined: RoomEvent[] = []
  const join = (person: PersonId, except: number): void => {
    const group = smallestOf(here, except)
    here[group]?.push(person)
    joined.push({ type: 'groupJoined', person, group })
  }
  for (const person of state.people) if (isSeated(person) && !placed.has(person.id)) join(person.id, -1)
  for (const [group, members] of here.entries()) {
    const hasOther = here.some((others, index) => index !== group && others.length > 0)
    if (members.length < least && hasOther) for (const person of members.splice(0)) join(person, group)
  }
  return joined
}

/** Among those where somebody is. */
function smallestOf(groups: readonly (readonly PersonId[])[], except: number): number {
  let best = -1
  for (const [group, { length }] of groups.entries()) {
    if (group !== except && length > 0 && (best === -1 || length < (groups[best]?.length ?? 0))) best = group
  }
  return best === -1 ? 0 : best
}
