/** Four to six around a question. RULES, G. */
import type { ItemPlan } from '../../../shared/programme.ts'
import { type Decision, accept, refuse } from '../decision.ts'
import { minutesMsOf } from '../lengths.ts'
import { assignSpots } from '../matching/assignSpots.ts'
import { hashOf } from '../matching/chance.ts'
import { metPairs } from '../matching/met.ts'
import { isMatchable, isPresent } from '../people/people.ts'
import { deckQuestion } from '../prompts/deck.ts'
import { openSuggestions } from '../prompts/suggestions.ts'
import { freshPrompts } from '../prompts/prompts.ts'
import type { Person, Prompt, RoomState, Wish } from '../state.ts'
import { formGroups } from './formGroups.ts'

type GroupsPlan = Extract<ItemPlan, { kind: 'groups' }>

/** Who has a seat in a group. The host's own entry is there only to make a number even. */
export const isSeated = (person: Person): boolean => isMatchable(person) && !person.isHost

export function beginGroups(state: RoomState, plan: GroupsPlan, now: number): Decision {
  const people = state.people.filter(isSeated).map(({ id }) => id)
  if (people.length < 2) return refuse('tooFewPeople')
  const askedFor = (kind: Wish['kind']) => state.wishes.filter((wish) => wish.kind === kind).map((wish) => wish.people)
  const formed = formGroups({
    people,
    size: plan.size,
    seed: hashOf(state.seed, state.rounds.length, state.counter),
    apart: askedFor('apart'),
    known: [...metPairs(state.rounds), ...askedFor('cameTogether'), ...state.acquainted],
  })
  const prompts = promptsFor(state, plan, formed.length)
  const stays = Object.fromEntries(state.people.filter(isPresent).flatMap(({ id, stays: at }) => (at === null ? [] : [[id, at.spot]])))
  const groups = assignSpots(formed, { spots: {}, walks: {}, stays, floor: state.settings.floor }).flatMap(({ spot, members }, index) => {
    const prompt = prompts[index % prompts.length]
    return prompt === undefined ? [] : [{ spot: state.settings.hasSpots ? spot : null, members, prompt }]
  })
  return accept({ type: 'discussionBegan', at: now, endsAt: now + minutesMsOf(state, plan.minutes), groups })
}

/** What the host chose, in turns where there are more groups; else the deck's. */
function promptsFor(state: RoomState, { questions = [] }: GroupsPlan, groups: number): readonly Prompt[] {
  const chosen = questions.flatMap((question): readonly Prompt[] => {
    if (question.kind === 'deck') return deckQuestion(question.id) === undefined ? [] : [question]
    const suggested = openSuggestions(state).find(({ id }) => id === question.id)
    return suggested === undefined ? [] : [{ kind: 'own', id: suggested.text }]
  })
  return chosen.length > 0 ? chosen : freshPrompts(state, groups)
}
