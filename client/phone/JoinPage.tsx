import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { lastName, rememberName } from '../room/identity.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import { PrivacyLink } from '../ui/PrivacyLink.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { useCommand } from '../ui/useCommand.ts'
import form from './Form.module.css'
import { Heading } from './Heading.tsx'
import { Page } from './Page.tsx'

/** At the door: a name and nothing else. */
export function JoinPage({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('phone')
  const { title } = useCommon()
  const [name, setName] = useState(lastName)
  const { run, isBusy, error } = useCommand()
  const input = useRef<HTMLInputElement>(null)

  async function join(): Promise<void> {
    if (await run({ type: 'join', name })) rememberName(name)
    else input.current?.focus()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    // In the tap itself: no later moment may make a phone sound.
    sound.unlock()
    if (!isBusy) void join()
  }

  return (
    <Page top={<><Logo className={form.logo} /><LanguageSwitch /></>}>
      <form className={form.form} onSubmit={submit} noValidate>
        <p className={form.over}>{title}</p>
        <Heading className={form.heading}>{text.askName}</Heading>
        <Field
          ref={input}
          label={text.name}
          value={name}
          onChange={(event) => setName(event.target.value)}
          error={error}
          autoComplete="given-name"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
        />
        <Button type="submit" isBusy={isBusy}>
          {text.join}
        </Button>
      </form>
      <p className={form.small}>
        {text.onlyAName} <PrivacyLink />
      </p>
    </Page>
  )
}
