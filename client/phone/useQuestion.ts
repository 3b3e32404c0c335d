import { textIn } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'

type Question = {
  readonly words: string
  /** The same in whatever language it is shown. */
  readonly about: string
  /** The name of who suggested it, where that is told. */
  readonly by: string | null
}

/** The question of a round, in this device's language where there is a choice. */
export function useQuestion(round: number): Question {
  const { prompts } = useCommon()
  const language = useLanguage()
  const { anyQuestion } = useMessages('phone')
  const prompt = prompts.find((prompt) => prompt.round === round)
  return { words: (prompt === undefined ? '' : textIn(prompt.text, language)) || anyQuestion, about: JSON.stringify(prompt?.text ?? null), by: prompt?.by ?? null }
}
