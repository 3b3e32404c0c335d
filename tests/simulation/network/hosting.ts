/** What the host does at the console: starts as soon as people are there, goes on when asked, and changes plans. */
import type { Command } from '../../../shared/protocol.ts'
import { takesHome } from './guests.ts'
import type { Page } from './page.ts'
import type { World } from './world.ts'

const peopleAtStart = 12
const roundsPlanned = 20

export function liveAsHost(world: World, host: Page, isOver: () => boolean): void {
  const { chance } = world
  let looks = 0

  function act(): void {
    looks += 1
    const command = nextCommand(world, host, { isOver: isOver(), isLate: looks > 6 })
    if (command !== null) host.send(command)
    world.after(chance.between(500, 2_000), act)
  }
  // As short as they may be: what goes wrong in a room goes wrong at its turns.
  const talkingMs = Math.floor(chance.between(5_000, 5_500))
  const movingMs = Math.floor(chance.between(3_000, 3_300))
  world.after(500, () => host.send({ type: 'configure', settings: { talkingMs, movingMs, ...anySettings(world), ...(takesHome(world) && { hasBoard: true }) } }))
  world.after(1_000, act)
}

function anySettings({ chance }: World) {
  return {
    odd: chance.happens(0.6) ? 'trio' : 'bye',
    whoClaps: chance.happens(0.12) ? 'host' : 'klapp',
    questions: chance.happens(0.5) ? 'same' : 'eachRound',
    hasSpots: chance.happens(0.8),
  } as const
}

type Moment = { readonly isOver: boolean; readonly isLate: boolean }

function nextCommand(world: World, host: Page, { isOver, isLate }: Moment): Command | null {
  const { common, console } = host.slices()
  if (common === undefined || console === undefined) return null
  const round = common.rounds.number
  const [stage] = common.schedule
  switch (stage.kind) {
    case 'closed':
      return null
    case 'gathering':
      if (stage.isLookHere) return { type: 'resume', round }
      if (host.slices().programme?.items.length === 0) return { type: 'planProgramme', items: planned.map((plan) => ({ plan, title: {} })), of: 0 }
      if (console.isStarting || isOver || (common.people < peopleAtStart && !isLate)) return null
      return { type: 'start', round: console.nextRound, plan: { kind: 'rounds', count: roundsPlanned } }
    case 'paused':
      return stage.why === 'overdue' || world.chance.happens(0.8) || isOver ? { type: 'resume', round } : null
    case 'introducing':
      return world.chance.happens(0.7) ? { type: 'nextSpeaker', step: console.speakerStep ?? 0 } : changeOfPlan(world, host, round)
    case 'discussing':
      return world.chance.happens(0.4) ? { type: 'backToGathering', round } : changeOfPlan(world, host, round)
    case 'moving':
    case 'talking':
      return isOver ? null : changeOfPlan(world, host, round)
  }
}

function changeOfPlan({ chance }: World, host: Page, round: number): Command | null {
  const undoable = host.slices().console?.undoable
  if (undoable !== null && undoable !== undefined && chance.happens(0.25)) return { type: 'undo', id: undoable.id }
  const die = chance.even()
  if (die < 0.04) return { type: 'pause', round }
  if (die < 0.07) return { type: 'lookHere', round }
  if (die < 0.11) return { type: 'addTime', round, ms: 5_000 }
  if (die < 0.2) return { type: 'clapNow', round }
  if (die < 0.26) return { type: 'talkNow', round }
  if (die < 0.28) return { type: 'configure', settings: { odd: chance.happens(0.5) ? 'trio' : 'bye' } }
  if (die < 0.29) return { type: 'configure', settings: { whoClaps: chance.happens(0.2) ? 'host' : 'klapp' } }
  if (die < 0.3) return { type: 'backToGathering', round }
  if (die < 0.31) return { type: 'addPerson', name: 'Utan telefon' }
  if (die < 0.32) return removal(chance.even(), host)
  if (die < 0.36) return somethingElse(chance.even(), host)
  return null
}

/** Neighbours present each other, or groups discuss, in the middle of the rounds. */
function somethingElse(die: number, host: Page): Command | null {
  const programme = host.slices().programme
  if (programme === undefined) return null
  const item = programme.items[Math.floor(die * programme.items.length)]
  return item === undefined ? null : { type: 'beginItem', id: item.id, from: programme.current?.id ?? null }
}

const planned = [
  { kind: 'introductions', talkingMs: 5_000, pairs: 'byKlapp' },
  { kind: 'introductions', talkingMs: 5_000, pairs: 'byThemselves' },
  { kind: 'groups', minutes: 1, size: 4 },
] as const

function removal(die: number, host: Page): Command | null {
  const roster = host.slices().roster ?? []
  const person = roster[Math.floor(die * roster.length)]
  return person === undefined ? null : { type: 'removePerson', person: person.id }
}
