/** What people in the room would like to be talked about. Hosts alone see it, and choose. RULES, Q. */
import type { TextId } from '../../../shared/ids.ts'
import { personSuggestions, roomSuggestions } from '../../../shared/limits.ts'
import type { PromptCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { PromptEvent } from '../events.ts'
import { groupTalk } from '../groups/groupStage.ts'
import { isPresent, personOf } from '../people/people.ts'
import type { RoomState } from '../state.ts'

type Asked<T extends PromptCommand['type']> = Extract<PromptCommand, { readonly type: T }>

/** With time on one's hands: never while people are to talk with each other. */
export function suggest(state: RoomState, { person, text }: Asked<'suggest'>): Decision {
  const asker = personOf(state, person)
  if (asker === undefined || !isPresent(asker)) return refuse('unknownPerson')
  if (state.stage.kind !== 'gathering') return refuse('stale')
  const open = openSuggestions(state)
  const own = open.filter(({ by }) => by === person).length
  if (own >= personSuggestions || open.length >= roomSuggestions) return refuse('tooManySuggestions')
  return accept({ type: 'suggestionMade', by: person, text })
}

/** Dropped twice is dropped. */
export function dropSuggestion(state: RoomState, { id, by }: Asked<'dropSuggestion'>): Decision {
  const known = openSuggestions(state).find((suggestion) => suggestion.id === id)
  if (known === undefined) return accept()
  return by === null || known.by === by ? accept({ type: 'suggestionDropped', id }) : refuse('notAllowed')
}

/** Those that nobody has dropped. */
export const openSuggestions = ({ suggestions }: RoomState): RoomState['suggestions'] => suggestions.filter(({ isDropped }) => !isDropped)

/** The text has been a round's question, is to be the next one's, or is what a group talks about. */
export const isAsked = ({ rounds, nextPrompt, stage }: RoomState, text: TextId): boolean => {
  const groups = groupTalk(stage)
  const isOfGroup = groups?.kind === 'discussing' && groups.talk.groups.some(({ prompt }) => prompt.id === text)
  return isOfGroup || nextPrompt?.id === text || rounds.some(({ prompt }) => prompt.id === text)
}

type Happened = Extract<PromptEvent, { readonly type: 'suggestionMade' | 'suggestionDropped' }>

export function evolveSuggestions(state: RoomState, event: Happened): RoomState {
  const { suggestions } = state
  if (event.type === 'suggestionMade') {
    const id = state.counter + 1
    return { ...state, counter: id, suggestions: [...suggestions, { id, text: event.text, by: event.by, isDropped: false }] }
  }
  const left = suggestions.flatMap((known) => {
    if (known.id !== event.id) return [known]
    return isAsked(state, known.text) ? [{ ...known, isDropped: true }] : []
  })
  return { ...state, suggestions: left }
}
