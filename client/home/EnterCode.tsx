import { useState, type FormEvent, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { codeIn } from './codeIn.ts'
import styles from './Home.module.css'

/** For whoever typed the address on the screen. */
export function EnterCode(): ReactNode {
  const text = useMessages('home')
  const [written, setWritten] = useState('')
  const [isWrong, setIsWrong] = useState(false)

  function enter(event: FormEvent): void {
    event.preventDefault()
    const code = codeIn(written)
    setIsWrong(code === null)
    if (code !== null) location.assign(`/j/${code}`)
  }

  return (
    <form className={styles.card} onSubmit={enter} noValidate aria-labelledby="enter">
      <h2 id="enter">{text.haveCode}</h2>
      <p className={styles.hint}>{text.whereCodeIs}</p>
      <Field
        label={text.code}
        value={written}
        onChange={(event) => setWritten(event.target.value)}
        error={isWrong ? text.notACode : null}
        className={styles.code}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
      />
      <Button type="submit" look="quiet">
        {text.enter}
      </Button>
    </form>
  )
}
