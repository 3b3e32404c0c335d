import type { ReactNode } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/language.ts'
import { Hands } from '../ui/Hands.tsx'
import styles from './Flash.module.css'

export type FlashProps = {
  /** What to do now: "Thank each other." */
  readonly says: string
  readonly onEnd: () => void
}

/** The clap for the eye: the whole screen in the clap's colour, once, fading to what is next. */
export function Flash({ says, onEnd }: FlashProps): ReactNode {
  const text = useMessages(commonMessages)
  return (
    <div className={styles.flash} onAnimationEnd={onEnd}>
      <Hands className={styles.hands} />
      <div>
        <p className={styles.word}>{text.clap}</p>
        <p className={styles.says}>{says}</p>
      </div>
    </div>
  )
}
