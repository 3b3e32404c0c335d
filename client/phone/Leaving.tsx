import { useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './Leaving.module.css'

/** Asks once before it does it. */
export function Leaving(): ReactNode {
  const text = useMessages('phone')
  const [isAsking, setIsAsking] = useState(false)
  const { run, isBusy, error } = useCommand()

  if (!isAsking) {
    return (
      <Button look="link" onClick={() => setIsAsking(true)}>
        {text.leave}
      </Button>
    )
  }
  return (
    <div className={styles.asking}>
      <h2>{text.leaveSure}</h2>
      <p>{text.leaveWhy}</p>
      <ErrorText text={error} />
      <div className={styles.answers}>
        <Button look="quiet" isBusy={isBusy} onClick={() => void run({ type: 'leave' })}>
          {text.leaveNow}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{text.stay}</Button>
      </div>
    </div>
  )
}
