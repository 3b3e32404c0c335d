import { textIn, type Language, type Text } from '../../shared/text.ts'
import { useLanguage } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useHides, useLook } from './ScreenContext.tsx'

export type ShownQuestion = {
  readonly text: string
  /** The same in a second language, where the host has chosen one and the question has it. */
  readonly other: { readonly text: string; readonly language: Language } | null
  /** Who suggested it, where that is told. */
  readonly by: string | null
}

/** What a round's talk is about, as this screen shows it; null where it shows nothing of it. */
export function useQuestion(round: number): ShownQuestion | null {
  const { prompts } = useCommon()
  const hides = useHides()
  const inLanguages = useInLanguages()
  const prompt = prompts.find((one) => one.round === round)
  if (prompt === undefined || hides.question) return null
  const words = inLanguages(prompt.text)
  return words.text === '' ? null : { ...words, by: hides.askers.includes(round) ? null : prompt.by }
}

/** A text in the room's language and, where the host wants a second, in that one beneath it. */
export function useInLanguages(): (written: Text) => Pick<ShownQuestion, 'text' | 'other'> {
  const language = useLanguage()
  const { secondLanguage } = useLook()
  return (written) => {
    const text = textIn(written, language)
    const second = secondLanguage === null ? undefined : written[secondLanguage]
    const isOther = secondLanguage !== null && second !== undefined && second !== text
    return { text, other: isOther ? { text: second, language: secondLanguage } : null }
  }
}
