import { textIn } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import { useCommon } from '../ui/RoomContext.tsx'

/** The question of a round, in this device's language where there is a choice. */
export function useQuestion(round: number): string {
  const { prompts } = useCommon()
  const language = useLanguage()
  const { anyQuestion } = useMessages(phoneMessages)
  const prompt = prompts.find((prompt) => prompt.round === round)
  return (prompt === undefined ? '' : textIn(prompt.text, language)) || anyQuestion
}
