import { textIn, type Text } from '../../../shared/text.ts'
import { useLanguage } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'

export type Question = {
  readonly text: Text
  /** In the language of this page, where it has it. */
  readonly words: string
  /** Its id in the deck; null where the host wrote it. */
  readonly id: string | null
  /** What somebody suggested; null where it is none of that. */
  readonly suggestion: number | null
  /** The name of who suggested it, where everybody is told. */
  readonly by: string | null
}

/** The question of `round`, where it is known: this round's and the next one's are. */
export function useQuestion(round: number): Question | null {
  const prompt = useCommon().prompts.find((known) => known.round === round)
  const known = useConsole().promptIds.find((one) => one.round === round)
  const language = useLanguage()
  if (prompt === undefined) return null
  const { text, by } = prompt
  return { text, by, words: textIn(text, language), id: known?.id ?? null, suggestion: known?.suggestion ?? null }
}
