import type { ReactNode } from 'react'
import { textIn } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { Fitted } from './Fitted.tsx'
import { RoundLine } from './RoundLine.tsx'
import styles from './Talking.module.css'
import { TimeRing } from './TimeRing.tsx'

const questionSizes = [11.5, 10.5, 9.5, 8.75, 8, 7.25, 6.5, 6, 5.5, 5, 4.5, 4]
/** From here on the ring makes way in a narrow picture. */
const longQuestion = 90

/** What is left of the talk, and what it is about. */
export function Talking({ round }: { readonly round: number }): ReactNode {
  const { prompts } = useCommon()
  const language = useLanguage()
  const isEnding = useIsEnding()
  const text = useMessages(screenMessages)
  const prompt = prompts.find((prompt) => prompt.round === round)
  const question = prompt === undefined ? '' : textIn(prompt.text, language)
  return (
    <main className={styles.talking} data-long={question.length > longQuestion}>
      <RoundLine round={round} />
      <TimeRing says={isEnding ? text.almostOver : undefined} />
      {question !== '' && <Fitted as="h1" text={question} sizes={questionSizes} className={styles.words} />}
    </main>
  )
}
