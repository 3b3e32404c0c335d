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
}

/** The question of `round`, where it is known: this round's and the next one's are. */
export function useQuestion(round: number): Question | null {
  const prompt = useCommon().prompts.find((known) => known.round === round)
  const id = useConsole().promptIds.find((known) => known.round === round)?.id ?? null
  const language = useLanguage()
  return prompt === undefined ? null : { text: prompt.text, words: textIn(prompt.text, language), id }
}
