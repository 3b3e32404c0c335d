import { useState, type FormEvent, type ReactNode } from 'react'
import { roomCode } from '../../shared/ids.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import form from './Form.module.css'
import { Heading } from './Heading.tsx'
import { Page } from './Page.tsx'
import visit from './Visit.module.css'

export type CodePageProps = {
  /** What stood in the address, or what was typed before. */
  readonly written: string
  /** What was wrong with it; null at first. */
  readonly error?: string | null
}

/** Somebody without a code, or with one that no room has. */
export function CodePage({ written, error = null }: CodePageProps): ReactNode {
  const text = useMessages('phone')
  const [code, setCode] = useState(written)
  const [isWrong, setIsWrong] = useState(written !== '' && error === null)

  function enter(event: FormEvent): void {
    event.preventDefault()
    const entered = roomCode(code)
    setIsWrong(entered === null)
    if (entered !== null) location.assign(`/j/${entered}`)
  }

  return (
    <div className={visit.frame}>
      <Page top={<><Logo className={form.logo} /><LanguageSwitch /></>}>
        <form className={form.form} onSubmit={enter} noValidate>
          <Heading className={form.heading}>{text.askCode}</Heading>
          <Field
            label={text.code}
            value={code}
            onChange={(event) => setCode(event.target.value)}
            error={isWrong ? text.notACode : error}
            autoCapitalize="characters"
            autoComplete="off"
            autoCorrect="off"
            spellCheck={false}
            enterKeyHint="go"
          />
          <Button type="submit">{text.goOn}</Button>
        </form>
      </Page>
    </div>
  )
}
