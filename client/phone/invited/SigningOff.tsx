import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import styles from '../Leaving.module.css'

/** Asks once: the place may be the next one's the moment after. */
export function SigningOff(): ReactNode {
  const text = useMessages('phoneSignUp')
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, error } = useCommand()
  if (!isAsking) {
    return (
      <Button look="link" onClick={() => setIsAsking(true)}>
        {text.signOff}
      </Button>
    )
  }
  return (
    <div className={styles.asking}>
      <h2>{text.signOffSure}</h2>
      <p>{text.signOffWhy}</p>
      <ErrorText text={error} />
      <div className={styles.answers}>
        <Button look="quiet" isBusy={isBusy} onClick={() => void run({ type: 'signOff' })}>
          {text.signOffNow}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{text.comeStill}</Button>
      </div>
    </div>
  )
}
