/** Which question a round talks about. RULES, Q. */
import type { Purpose } from '../../../shared/settings.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import type { PromptCommand } from '../commands.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import type { PromptEvent } from '../events.ts'
import { activeStage } from '../rounds/timeline.ts'
import type { Prompt, RoomState } from '../state.ts'
import { type DeckQuestion, deck, deckQuestion, themesFor } from './deck.ts'
import { dropSuggestion, evolveSuggestions, suggest } from './suggestions.ts'

/** The question of `round`: asked already, the host's choice, the same again, or the next of the deck. */
export function promptFor(state: RoomState, round: number): Prompt {
  const asked = state.rounds[round - 1]
  if (asked !== undefined) return asked.prompt
  if (state.nextPrompt !== null) return state.nextPrompt
  const last = state.rounds.at(-1)
  const isSame = state.settings.questions === 'same' && last !== undefined
  return isSame ? last.prompt : freshPrompt(state)
}

/** The first question of the fitting themes that has not been asked; the first of all once every one has. */
function freshPrompt(state: RoomState): Prompt {
  const asked = new Set(state.rounds.map(({ prompt }) => prompt.id))
  const inOrder = questionsFor(state.settings.purpose)
  const question = inOrder.find(({ id }) => !asked.has(id)) ?? inOrder[0]
  if (question === undefined) throw new Error('The deck is empty.')
  return { kind: 'deck', id: question.id }
}

/** So many questions at the most, the fitting themes first, and those that have been asked last. */
export function freshPrompts(state: RoomState, count: number): readonly Prompt[] {
  const asked = new Set(state.rounds.map(({ prompt }) => prompt.id))
  const inOrder = questionsFor(state.settings.purpose)
  const freshFirst = [...inOrder.filter(({ id }) => !asked.has(id)), ...inOrder.filter(({ id }) => asked.has(id))]
  return freshFirst.slice(0, count).map(({ id }) => ({ kind: 'deck', id }))
}

/** The themes that fit first; worked out once, for every view asks. */
function questionsFor(purpose: Purpose): readonly DeckQuestion[] {
  const known = questions.get(purpose) ?? themesFor(purpose).flatMap((theme) => deck.filter((question) => question.theme === theme))
  questions.set(purpose, known)
  return known
}

const questions = new Map<Purpose, readonly DeckQuestion[]>()

export function decidePrompts(state: RoomState, command: PromptCommand): Decision {
  switch (command.type) {
    case 'setPrompt':
      return setPrompt(state, command)
    case 'suggest':
      return suggest(state, command)
    case 'dropSuggestion':
      return dropSuggestion(state, command)
    default:
      return unreachable(command)
  }
}

function setPrompt(state: RoomState, { round, prompt }: Extract<PromptCommand, { type: 'setPrompt' }>): Decision {
  if (prompt.kind === 'deck' && deckQuestion(prompt.id) === undefined) return refuse('unknownQuestion')
  const current = activeStage(state.stage)?.round ?? null
  if (round === current) return accept({ type: 'promptReplaced', round, prompt })
  return round === state.rounds.length + 1 ? accept({ type: 'nextPromptSet', prompt }) : refuse('stale')
}

export function evolvePrompts(state: RoomState, event: PromptEvent): RoomState {
  switch (event.type) {
    case 'promptReplaced':
      return {
        ...state,
        rounds: state.rounds.map((round) => (round.number === event.round ? { ...round, prompt: event.prompt } : round)),
      }
    case 'nextPromptSet':
      return { ...state, nextPrompt: event.prompt }
    case 'suggestionMade':
    case 'suggestionDropped':
      return evolveSuggestions(state, event)
    default:
      return unreachable(event)
  }
}
