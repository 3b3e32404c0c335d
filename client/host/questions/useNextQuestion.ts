/** The question after the clap: what may be chosen at a glance, and what is chosen. */
import { textIn } from '../../../shared/text.ts'
import type { PromptChoice } from '../../../shared/protocol.ts'
import { useLanguage } from '../../messages/language.ts'
import { useDeck } from '../HostContext.tsx'
import { offersFor } from './offers.ts'
import { useQuestion, type Question } from './useQuestion.ts'

type Offer = { readonly key: string; readonly words: string; readonly isChosen: boolean; readonly choice: PromptChoice }

export type NextQuestion = {
  /** The present question once more; null where it is not known. */
  readonly same: Omit<Offer, 'key' | 'words'> | null
  readonly others: readonly Offer[]
}

export function useNextQuestion(round: number): NextQuestion {
  const language = useLanguage()
  const deck = useDeck()
  const present = useQuestion(round)
  const next = useQuestion(round + 1)
  const isSame = present !== null && next !== null && isAlike(present, next)
  const suggested = offersFor(deck, round, present?.id ?? null).map(
    ({ id, text }): Offer => ({
      key: id,
      words: textIn(text, language),
      isChosen: id === next?.id,
      choice: { kind: 'deck', id },
    }),
  )
  const isAmong = isSame || next === null || suggested.some(({ isChosen }) => isChosen)
  const others = isAmong ? suggested : [...suggested.slice(0, -1), chosenElsewhere(next)]
  return { same: present === null ? null : { isChosen: isSame, choice: choiceOf(present) }, others }
}

const isAlike = (one: Question, other: Question): boolean =>
  one.id === null ? other.id === null && one.words === other.words : one.id === other.id

function choiceOf({ id, text, suggestion, by }: Question): PromptChoice {
  if (suggestion !== null) return { kind: 'suggested', id: suggestion, isNamed: by !== null }
  return id === null ? { kind: 'own', text } : { kind: 'deck', id }
}

/** One from the whole deck, or the host's own: it takes the last place. */
const chosenElsewhere = (next: Question): Offer => ({
  key: next.id ?? 'own',
  words: next.words,
  isChosen: true,
  choice: choiceOf(next),
})
