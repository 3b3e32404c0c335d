import { useRef, type FormEvent, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { KnownNames } from './KnownNames.tsx'
import { suggestNames } from './nameSuggestions.ts'
import { useDraft } from './useDraft.ts'
import { useNamesSeen } from './useNamesSeen.ts'
import type { WishSheetProps } from './WishSheet.tsx'
import styles from './WishSheet.module.css'

/** A name, typed or tapped. Refused, what was typed stays. */
export function WishForm({ kind, you }: WishSheetProps): ReactNode {
  const text = useMessages('phoneWishes')
  const { text: name, write } = useDraft(`wish ${kind}`, '')
  const { run, isBusy, error, reason } = useCommand()
  const input = useRef<HTMLInputElement>(null)
  const asked = you.wishes.filter((wish) => wish.kind === kind).map((wish) => wish.name)
  const suggestions = suggestNames({ ...useNamesSeen(you), asked }, name)
  const isEmpty = name.trim() === ''
  const nobody = isEmpty ? text.whoIsIt : text.nobodyHasThatName

  async function ask(): Promise<void> {
    if (await run({ type: kind === 'apart' ? 'notWith' : 'cameWith', name })) write('')
    else input.current?.focus()
  }

  function submit(event: FormEvent): void {
    event.preventDefault()
    if (!isBusy) void ask()
  }

  function choose(suggested: string): void {
    write(suggested)
    input.current?.focus()
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        ref={input}
        label={text.whom}
        placeholder={text.asIsShown}
        value={name}
        onChange={(event) => write(event.target.value)}
        error={reason === 'unknownPerson' ? nobody : error}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="done"
      />
      <KnownNames label={text.namesYouKnow} names={suggestions} onChoose={choose} />
      <Button type="submit" isBusy={isBusy}>
        {text.ask}
      </Button>
    </form>
  )
}
