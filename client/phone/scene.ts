/** What a phone shows: one scene for what the server said of this person and the stage that is on. Pure. */
import { isLookHere } from '../../shared/stages.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { CommonView, PlaceView, StageView, YouView, YourGroupView } from '../../shared/views.ts'

export type PairingPlace = Extract<PlaceView, { readonly kind: 'pairing' }>
export type AlonePlace = Extract<PlaceView, { readonly kind: 'alone' }>
type PausedStage = Extract<StageView, { readonly kind: 'paused' }>
export type PresentingStage = Extract<StageView, { readonly kind: 'introducing' }>
export type DiscussingStage = Extract<StageView, { readonly kind: 'discussing' }>
export type PresentingGroup = Extract<YourGroupView, { readonly kind: 'presenting' }>
export type DiscussingGroup = Extract<YourGroupView, { readonly kind: 'discussing' }>
/** Somebody who is in the room, taking part or resting. */
export type Insider = Extract<YouView, { readonly id: unknown }>

/** Everybody they will meet comes to where they stand. */
export const isAwaiting = ({ isHere, partners, comes }: PairingPlace): boolean => isHere && comes.length === partners.length

/** They have asked everybody they will meet to come to where they are. */
export const isComeTo = ({ beckoning }: PairingPlace): boolean => beckoning !== null && beckoning.isWaiting && beckoning.waiting.length === 0

export type Scene =
  /** In, and nothing to do yet. `nextAt`: when the next round begins, if the clock knows. */
  | { readonly kind: 'waiting'; readonly why: 'beforeStart' | 'late' | 'lastRound' | 'finding' | 'findingGroup'; readonly nextAt: number | null }
  | { readonly kind: 'moving'; readonly place: PairingPlace }
  | { readonly kind: 'talking'; readonly place: PairingPlace }
  | { readonly kind: 'alone'; readonly place: AlonePlace }
  | { readonly kind: 'bye'; readonly nextAt: number | null }
  /** `held`: what the pause interrupted; in a moving nobody has talked yet. */
  | { readonly kind: 'paused'; readonly held: PausedStage['held']; readonly place: PairingPlace | null }
  /** With whoever stands next to them; nobody was told a partner. */
  | { readonly kind: 'neighbour'; readonly stage: 'moving' | 'talking'; readonly round: number }
  /** Neighbours present each other; `group` null where pairs found each other and make their circles themselves. */
  | { readonly kind: 'presenting'; readonly stage: PresentingStage; readonly group: PresentingGroup | null }
  | { readonly kind: 'discussing'; readonly stage: DiscussingStage; readonly group: DiscussingGroup }
  /** The host asks everybody to listen. */
  | { readonly kind: 'lookHere' }
  /** The server is out of reach, and nobody could say whom to meet. */
  | { readonly kind: 'onYourOwn'; readonly stage: 'moving' | 'talking' }
  | { readonly kind: 'missed' }
  | { readonly kind: 'resting' }
  | { readonly kind: 'recap' }
  | { readonly kind: 'closed' }

/** `isLinked`: the server can be asked. */
export function sceneOf(schedule: CommonView['schedule'], stage: StageView, you: Insider, isLinked = true): Scene {
  if (stage.kind === 'closed') return { kind: 'closed' }
  if (isLookHere(stage)) return { kind: 'lookHere' }
  if (you.status === 'resting') return { kind: 'resting' }
  if (stage.kind === 'gathering') {
    return you.met.length > 0 ? { kind: 'recap' } : { kind: 'waiting', why: 'beforeStart', nextAt: null }
  }
  if (stage.kind === 'introducing') return { kind: 'presenting', stage, group: you.group?.kind === 'presenting' ? you.group : null }
  if (stage.kind === 'discussing') {
    return you.group?.kind === 'discussing' ? { kind: 'discussing', stage, group: you.group } : { kind: 'waiting', why: 'findingGroup', nextAt: null }
  }
  // Only within the rounds: outside them there is no partner to have been missed by.
  if (you.isMissed) return { kind: 'missed' }
  const place = you.places.find((place) => place.round === stage.round)
  if (stage.kind === 'paused') {
    return { kind: 'paused', held: stage.held, place: place?.kind === 'pairing' ? place : null }
  }
  if (place === undefined && !isLinked) return { kind: 'onYourOwn', stage: stage.kind }
  return roundScene(stage.kind, place, nextRoundAt(schedule, stage.round))
}

function roundScene(stage: 'moving' | 'talking', place: PlaceView | undefined, nextAt: number | null): Scene {
  // Only for a moment: the server tells where as soon as it can.
  if (place === undefined) return { kind: 'waiting', why: 'finding', nextAt: null }
  switch (place.kind) {
    case 'pairing':
      return { kind: stage, place }
    case 'alone':
      return { kind: 'alone', place }
    case 'bye':
      return { kind: 'bye', nextAt }
    case 'neighbour':
      return { kind: 'neighbour', stage, round: place.round }
    case 'waiting':
      return { kind: 'waiting', why: nextAt === null ? 'lastRound' : 'late', nextAt }
    default:
      return unreachable(place)
  }
}

/** When the round after `round` begins, which is its moving; null if the schedule knows of none. */
function nextRoundAt(schedule: CommonView['schedule'], round: number): number | null {
  const next = schedule.find((stage) => stage.kind === 'moving' && stage.round > round)
  return next?.startsAt ?? null
}
