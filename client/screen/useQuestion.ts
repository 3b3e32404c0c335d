import { languages, textIn, type Language } from '../../shared/text.ts'
import { useLanguage } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useHides, useLook } from './ScreenContext.tsx'

export type ShownQuestion = {
  readonly text: string
  /** The same in the room's other language, where the host wants both and the question has both. */
  readonly other: { readonly text: string; readonly language: Language } | null
  /** Who suggested it, where that is told. */
  readonly by: string | null
}

/** What a round's talk is about, as this screen shows it; null where it shows nothing of it. */
export function useQuestion(round: number): ShownQuestion | null {
  const { prompts } = useCommon()
  const language = useLanguage()
  const hides = useHides()
  const { hasBothLanguages } = useLook()
  const prompt = prompts.find((one) => one.round === round)
  if (prompt === undefined || hides.question) return null
  const text = textIn(prompt.text, language)
  if (text === '') return null
  const others = languages.flatMap((one) => {
    const written = prompt.text[one]
    return one === language || written === undefined || written === text ? [] : [{ text: written, language: one }]
  })
  return { text, other: hasBothLanguages ? (others[0] ?? null) : null, by: hides.askers.includes(round) ? null : prompt.by }
}
