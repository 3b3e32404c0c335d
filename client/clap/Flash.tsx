import { useLayoutEffect, useRef, type CSSProperties, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Hands } from '../ui/Hands.tsx'
import styles from './Flash.module.css'
import { lightUp } from './flashing.ts'

export type FlashProps = {
  /** What to do now: "Thank each other." */
  readonly says: string
  /** It comes back twice. */
  readonly isForEyes: boolean
  /** When to be seen, by this device's own clock; until then it is there and can't be seen. */
  readonly ownAt: number
  /** It is on, and no longer only made ready. */
  readonly isOn: boolean
  readonly onEnd: () => void
}

/**
 * The clap for the eye: the whole screen in the clap's colour, once, fading to what is next. Drawn beforehand, for at its
 * instant a slow phone is busy with the next page.
 */
export function Flash({ says, isForEyes, ownAt, isOn, onEnd }: FlashProps): ReactNode {
  const text = useMessages('common')
  const flash = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => (flash.current === null ? undefined : lightUp(flash.current, { ownAt, isForEyes, onEnd })), [ownAt, isForEyes, onEnd])

  return (
    <div ref={flash} className={styles.flash} data-on={isOn} aria-hidden>
      <Hands className={styles.hands} />
      <div>
        <p className={styles.word} style={lengthOf(text.clap)}>{text.clap}</p>
        <p className={styles.says}>{says}</p>
      </div>
    </div>
  )
}

/** For the style sheet: a long word is written smaller. */
const lengthOf = (word: string): CSSProperties & { readonly '--signs': number } => ({ '--signs': word.length })
