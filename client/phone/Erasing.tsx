import { useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { forgetMe } from '../room/identity.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './Leaving.module.css'

/** "Delete me": asks once, says what it does, and then nothing is left here or on the server. */
export function Erasing(): ReactNode {
  const text = useMessages('phoneErasing')
  const [isAsking, setIsAsking] = useState(false)
  const { code } = useCommon()
  const { run, isBusy, error } = useCommand()

  async function erase(): Promise<void> {
    if (!(await run({ type: 'deleteMe' }))) return
    forgetMe(code)
    // Another page, so that nothing stays in this one's memory either.
    location.replace('/j#erased')
  }

  if (!isAsking) {
    return (
      <Button look="link" onClick={() => setIsAsking(true)}>
        {text.deleteMe}
      </Button>
    )
  }
  return (
    <div className={styles.asking}>
      <h2>{text.sure}</h2>
      <p>{text.why}</p>
      <ErrorText text={error} />
      <div className={styles.answers}>
        <Button look="quiet" isBusy={isBusy} onClick={() => void erase()}>
          {text.deleteNow}
        </Button>
        <Button onClick={() => setIsAsking(false)}>{text.keep}</Button>
      </div>
    </div>
  )
}
