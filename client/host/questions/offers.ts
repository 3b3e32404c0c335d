/** Which few questions of the deck to offer without opening it. */
import type { DeckView } from '../../../shared/hostViews.ts'

type DeckQuestion = DeckView[number]['questions'][number]

/**
 * One from each of the first themes, which are those that fit the room; other ones each round, but the same throughout
 * a round, so that nothing moves under a finger. The question talked about now is left out.
 */
export function offersFor(deck: DeckView, round: number, presentId: string | null): readonly DeckQuestion[] {
  return deck.slice(0, suggestedThemes).flatMap(({ questions }) => {
    const others = questions.filter(({ id }) => id !== presentId)
    const suggested = others[round % others.length]
    return suggested === undefined ? [] : [suggested]
  })
}

const suggestedThemes = 3
