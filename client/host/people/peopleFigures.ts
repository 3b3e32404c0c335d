/** What the roster comes to. */
import type { RosterEntry } from '../../../shared/hostViews.ts'

export type PeopleFigures = { readonly here: number; readonly asleep: number; readonly sittingOut: number }

/** The host's own entry is not one of the people; it steps in where they are one too few. */
export function peopleFigures(roster: readonly RosterEntry[]): PeopleFigures {
  const people = roster.filter(({ isHost }) => !isHost)
  return {
    here: people.length,
    asleep: people.filter(({ status, isAwake }) => status === 'takingPart' && !isAwake).length,
    sittingOut: people.filter(({ status }) => status === 'resting').length,
  }
}

/** Those whose name holds what was typed, whatever its case and its accents. */
export function namesLike<Named extends { readonly name: string }>(people: readonly Named[], typed: string): readonly Named[] {
  const wanted = plain(typed.trim())
  return wanted === '' ? people : people.filter(({ name }) => plain(name).includes(wanted))
}

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
