/** The smaller pieces of the telling. */
import type { Matching, Pairing, Prompt } from '../../server/core/state.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Plan } from '../../shared/protocol.ts'

/** Guests by number, in the order in which they came. */
export type Names = { readonly of: (person: PersonId) => string; readonly clock: (at: number) => string }

export const told = (settings: object): string => Object.entries(settings).map(([name, value]) => `${name} ${String(value)}`).join(', ')
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`
export const graceText = (graceMs = 0): string => (graceMs > 0 ? `, the host is cued ${seconds(graceMs)} before` : '')
export const promptText = (prompt: Prompt): string => (prompt.kind === 'deck' ? `question "${prompt.id}"` : 'a question of the host’s own')
export const all = (people: readonly PersonId[], of: Names['of']): string => (people.length === 0 ? 'nobody' : people.map(of).join(' and '))

export function planText(plan: Plan, clock: Names['clock']): string {
  if (plan.kind === 'rounds') return counted(plan.count, 'round')
  return plan.kind === 'open' ? 'until stopped' : `until ${clock(plan.endsAt)}`
}

export function matchingText({ pairings, byes }: Matching, of: Names['of']): string {
  const pairing = ({ spot, members }: Pairing): string => `${members.map(of).join('+')}${spot === null ? '' : ` at ${spot}`}`
  return [...pairings.map(pairing), ...byes.map((person) => `${of(person)} sits out`)].join(', ') || 'nobody'
}
