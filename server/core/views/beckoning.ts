/** Who waits to be come to: what their partners read, and whom a host has to help. RULES, C. */
import type { BeckoningView, CallView } from '../../../shared/beckoning.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { isWaiting } from '../beckoning/beckoning.ts'
import { partnersHere } from '../matching/decidePairing.ts'
import { isStaying, personOf } from '../people/people.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { RoomState, Round } from '../state.ts'
import { standsAt } from './standing.ts'
import type { Words } from './words.ts'

type Meeting = {
  readonly person: PersonId
  readonly partners: readonly PersonId[]
  /** The round, once it has begun: until then only who waits in every round does. */
  readonly current: Round | null
  readonly round: number
}

export function beckoningIn(state: RoomState, words: Words, { person, partners, current, round }: Meeting): BeckoningView | null {
  const waiting = partners.filter((partner) => isWaiting(state, current, partner))
  const waits = isWaiting(state, current, person)
  if (waiting.length === 0 && !waits) return null
  return {
    isWaiting: waits,
    goes: waiting.length > 0 && canGo(state, current, person),
    waiting: waiting.map((partner) => ({ name: words.nameOf(partner), spot: standsAt(state, partner, round) ?? null, where: whereOf(state, words, partner) })),
    coming: partners.filter((partner) => current?.coming.includes(partner) === true).map(words.nameOf),
  }
}

const canGo = (state: RoomState, current: Round | null, person: PersonId): boolean => !isWaiting(state, current, person) && !isStaying(state, person)

function whereOf(state: RoomState, words: Words, person: PersonId): BeckoningView['waiting'][number]['where'] {
  const text = personOf(state, person)?.where ?? null
  return text === null ? null : words.textOf(text)
}

/**
 * Whoever waits while nobody who could come has a phone that is awake, unless they stand where the pairing is to stand
 * anyway: then the screen tells the partner, as it tells everybody.
 */
export function callsView(state: RoomState, words: Words, isAwake: (person: PersonId) => boolean): readonly CallView[] {
  const current = state.rounds.at(-1)
  if (activeStage(state.stage)?.kind !== 'moving' || current === undefined) return []
  return (current.matching?.pairings ?? []).flatMap((pairing): readonly CallView[] => {
    const { members, spot } = pairing
    if (members.some((member) => current.found.includes(member))) return []
    const hears = (person: PersonId): boolean => personOf(state, person)?.hasPhone === true && isAwake(person)
    if (members.some((member) => canGo(state, current, member) && (hears(member) || current.coming.includes(member)))) return []
    return members
      .filter((member) => isWaiting(state, current, member) && partnersHere(state, pairing, member).length > 0)
      .filter((member) => current.beckoned.includes(member) || spot === null || standsAt(state, member, current.number) !== spot)
      .map((member) => ({
        by: words.nameOf(member),
        partners: partnersHere(state, pairing, member).map(words.nameOf),
        spot: standsAt(state, member, current.number) ?? null,
        where: whereOf(state, words, member),
      }))
  })
}
