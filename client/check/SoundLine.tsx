import { useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import { Button } from '../ui/Button.tsx'
import styles from './Check.module.css'
import { Finding } from './Finding.tsx'
import type { Grade, Heard, SoundFacts } from './grades.ts'

export type SoundLineProps = SoundFacts & {
  readonly grade: Grade
  readonly onHeard: (heard: Heard) => void
  /** Claps, in the tap. */
  readonly onTest: () => void
}

/** Only an ear can tell: a page never learns whether the phone is on silent. */
export function SoundLine({ grade, heard, trouble, onHeard, onTest }: SoundLineProps): ReactNode {
  const text = useMessages('check')
  const [isTested, setIsTested] = useState(false)

  function test(): void {
    onHeard(null)
    setIsTested(true)
    onTest()
  }

  return (
    <Finding title={text.sound} grade={grade} {...wordsFor(text, { heard, trouble })}>
      {isTested && heard === null && trouble !== 'notLoaded' && (
        <div className={styles.buttons} role="group" aria-label={text.didYouHear}>
          <p className={styles.question}>{text.didYouHear}</p>
          <Button onClick={() => onHeard('yes')}>{text.yes}</Button>
          <Button look="quiet" onClick={() => onHeard('no')}>
            {text.no}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button look={isTested ? 'quiet' : 'main'} onClick={test}>
          {isTested ? text.again : text.testClap}
        </Button>
      </div>
    </Finding>
  )
}

type Said = { readonly says: string; readonly advice?: string }

function wordsFor(text: Messages['check'], { heard, trouble }: SoundFacts): Said {
  if (trouble === 'notLoaded') return { says: text.soundMissing, advice: text.soundMissingDo }
  if (trouble === 'slow') return { says: text.soundSlow, advice: text.soundSlowDo }
  if (heard === 'no') return { says: text.soundBad, advice: text.soundBadDo }
  return { says: heard === 'yes' ? text.soundGood : text.soundAsk }
}
