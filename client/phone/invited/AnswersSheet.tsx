import { useState, type FormEvent, type ReactNode } from 'react'
import type { SignUpView } from '../../../shared/inviting.ts'
import { useMessages } from '../../messages/language.ts'
import { rememberName } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { Sheet } from '../takehome/Sheet.tsx'
import sheet from '../takehome/Sheet.module.css'
import { useDraft } from '../useDraft.ts'
import { CategoryFields } from './CategoryFields.tsx'
import { useAnswers } from './useAnswers.ts'

type OfSignUp = { readonly signUp: NonNullable<SignUpView> }

export function AnswersSheet({ signUp }: OfSignUp): ReactNode {
  const text = useMessages('phoneSignUp')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="link" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {text.change}
      </Button>
      {isOpen && (
        <Sheet title={text.change} onClose={() => setIsOpen(false)}>
          <AnswersForm signUp={signUp} onDone={() => setIsOpen(false)} />
        </Sheet>
      )}
    </>
  )
}

function AnswersForm({ signUp, onDone }: OfSignUp & { readonly onDone: () => void }): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('phone') }
  const name = useDraft('name', signUp.name)
  const answers = useAnswers(signUp.card.categories)
  const { run, isBusy, error } = useCommand()

  async function save(): Promise<void> {
    if (name.isChanged) {
      // They are nobody in the room yet, to be renamed there: who signs up once more has another name (RULES, I2).
      if (!(await run({ type: 'signUp', name: name.text, invitation: null }))) return
      rememberName(name.text)
      name.settle(name.text)
    }
    if (answers.isChanged) {
      if (!(await run(answers.command))) return
      answers.settle()
    }
    onDone()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isBusy) void save()
  }

  return (
    <form className={sheet.form} onSubmit={submit} noValidate>
      <Field label={text.name} value={name.text} autoComplete="off" autoCapitalize="words" onChange={(event) => name.write(event.target.value)} />
      <CategoryFields answers={answers} />
      <ErrorText text={error} />
      <Button type="submit" isBusy={isBusy}>
        {text.save}
      </Button>
    </form>
  )
}
