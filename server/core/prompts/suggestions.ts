/** What people in the room would like to be talked about. Hosts alone see it, and choose. RULES, Q. */
import { personSuggestions, roomSuggestions } from '../../../shared/limits.ts'
import type { PromptCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { isPresent, personOf } from '../people/people.ts'
import type { RoomState } from '../state.ts'

type Of<T extends PromptCommand['type']> = Extract<PromptCommand, { readonly type: T }>

/** With time on one's hands: never while people are to talk with each other. */
export function suggest(state: RoomState, { person, text }: Of<'suggest'>): Decision {
  const { stage, suggestions } = state
  const asker = personOf(state, person)
  if (asker === undefined || !isPresent(asker)) return refuse('unknownPerson')
  if (stage.kind !== 'gathering') return refuse('stale')
  const own = suggestions.filter(({ by }) => by === person).length
  if (own >= personSuggestions || suggestions.length >= roomSuggestions) return refuse('tooManySuggestions')
  return accept({ type: 'suggestionMade', by: person, text })
}

/** Dropped twice is dropped. */
export function dropSuggestion({ suggestions }: RoomState, { id, by }: Of<'dropSuggestion'>): Decision {
  const known = suggestions.find((suggestion) => suggestion.id === id)
  if (known === undefined) return accept()
  return by === null || known.by === by ? accept({ type: 'suggestionDropped', id }) : refuse('notAllowed')
}
