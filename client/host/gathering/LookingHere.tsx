import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useKeys } from '../keys.ts'
import { useLookHere } from '../live/useLookHere.ts'
import { Problem } from '../Problem.tsx'
import styles from './StartBar.module.css'

/** In place of the start while everybody listens: the next thing to do is to let them go on. */
export function LookingHere(): ReactNode {
  const text = { ...useMessages('host'), ...useMessages('hostClap') }
  const { isBusy, press, problem } = useLookHere()
  useKeys({ ' ': press, pagedown: press, arrowright: press })
  return (
    <div className={styles.bar}>
      <div className={styles.words}>
        <p className={styles.summary}>
          {text.lookingHere} {text.lookingHereWhy}
        </p>
        <Problem reason={problem} />
      </div>
      <div className={styles.buttons}>
        <Button className={styles.main} isBusy={isBusy} onClick={press}>
          {text.goOn}
        </Button>
      </div>
    </div>
  )
}
