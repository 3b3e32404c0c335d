import { useRef, type FormEvent, type ReactNode } from 'react'
import { baitOf } from '../../inviting/invitationText.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { lastName, rememberName } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { Logo } from '../../ui/Logo.tsx'
import { PrivacyLink } from '../../ui/PrivacyLink.tsx'
import { useCommon, useProgramme } from '../../ui/RoomContext.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import form from '../Form.module.css'
import { Heading } from '../Heading.tsx'
import { Page } from '../Page.tsx'
import { useAnnounced } from '../takehome/Own.tsx'
import { useDraft } from '../useDraft.ts'
import { broughtInvitation, forgetInvitation } from './brought.ts'
import { CategoryFields } from './CategoryFields.tsx'
import { EveningFacts } from './EveningFacts.tsx'
import styles from './Invited.module.css'
import { useAnswers } from './useAnswers.ts'

export type SignUpPageProps = { readonly hasInvitation: boolean; readonly onHere: () => void }

/** What one would come to, and a place there: a name, and what one likes to tell. */
export function SignUpPage({ hasInvitation, onHere }: SignUpPageProps): ReactNode {
  const text = { ...useMessages('phone'), ...useMessages('phoneSignUp') }
  const language = useLanguage()
  const { title, code } = useCommon()
  const { items } = useProgramme()
  const evening = useAnnounced()
  const name = useDraft('name', lastName())
  const answers = useAnswers(['', ''])
  const { run, isBusy, error, reason } = useCommand()
  const input = useRef<HTMLInputElement>(null)
  const bait = baitOf(language, items)
  const isOfName = reason === 'nameEmpty' || reason === 'nameTooLong'

  async function signUp(): Promise<void> {
    if (!(await run({ type: 'signUp', name: name.text, invitation: broughtInvitation(code) }))) return input.current?.focus()
    rememberName(name.text)
    forgetInvitation(code)
    name.settle(name.text)
    // What was answered stays written on one's own page if it did not get there.
    if (answers.isChanged && (await run(answers.command))) answers.settle()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isBusy) void signUp()
  }

  return (
    <Page top={<><Logo className={form.logo} /><LanguageSwitch /></>}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <p className={form.over}>{bait === '' ? text.invited : title}</p>
        <Heading className={styles.bait}>{bait === '' ? title : bait}</Heading>
        <EveningFacts />
        {evening?.isFull === true && <p>{text.full}</p>}
        {!hasInvitation && <p>{text.hostIsAsked}</p>}
        <Field
          ref={input}
          label={text.name}
          value={name.text}
          onChange={(event) => name.write(event.target.value)}
          error={isOfName ? error : null}
          autoComplete="given-name"
          autoCapitalize="words"
          spellCheck={false}
          enterKeyHint="go"
        />
        <CategoryFields answers={answers} />
        <ErrorText text={isOfName ? null : reason === 'roomFull' ? text.tooMany : error} />
        <Button type="submit" isBusy={isBusy}>
          {!hasInvitation ? text.ask : evening?.isFull === true ? text.wait : text.come}
        </Button>
        <Button look="link" onClick={onHere}>
          {text.inRoom}
        </Button>
      </form>
      <p className={form.small}>
        {text.onlyAName} <PrivacyLink />
      </p>
    </Page>
  )
}
