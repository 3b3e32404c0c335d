import type { ReactNode } from 'react'
import { textIn } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { usePlannedTalkingMs } from '../programme/useTalkingMs.ts'
import { useConsole } from '../host/HostContext.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Kit.module.css'

/** Forty seconds to say aloud at the start, in a size that can be read at arm's length with a microphone in hand. */
export function ToSay(): ReactNode {
  const { prompts, hasSpots } = useCommon()
  const planned = usePlannedTalkingMs()
  const { settings } = useConsole()
  const talkingMs = planned ?? settings.talkingMs
  const language = useLanguage()
  const text = useMessages('kit')
  const question = prompts[0] === undefined ? '' : textIn(prompts[0].text, language)
  return (
    <section className={styles.page} aria-label={text.part.toSay}>
      <h2 className={styles.label}>{text.part.toSay}</h2>
      <div className={styles.speech}>
        <p>{text.welcome}</p>
        <p>{text.youMeet(talkingMs / 60_000)}</p>
        <p>{hasSpots ? text.findSpot : text.findPartner}</p>
        {question !== '' && <p>{text.question(question)}</p>}
        <p>{text.atTheClap}</p>
        <p>{text.withoutPhone}</p>
        <p>{text.goodLuck}</p>
      </div>
    </section>
  )
}
