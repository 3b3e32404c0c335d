import { useState, type FormEvent, type ReactNode } from 'react'
import { commonGraphemes } from '../../../shared/limits.ts'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import styles from './Sheet.module.css'
import { useDraft } from '../useDraft.ts'

/** One thing that the two have in common: one proposes, the other agrees or has better words. */
export function CommonGround({ met }: { readonly met: MetView }): ReactNode {
  const text = useMessages('phoneCommon')
  const { run, isBusy, error, reason } = useCommand()
  const { id: person, common } = met
  const draft = useDraft(`common ${person}`, '')
  const [isChanging, setIsChanging] = useState(draft.text !== '')
  const isWriting = common === null || isChanging
  const words = common?.words ?? ''

  async function propose(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (isBusy || draft.text.trim() === '') return
    if (!(await run({ type: 'proposeCommon', person, words: draft.text, insteadOf: words }))) return
    draft.write('')
    setIsChanging(false)
  }

  const agree = (isAgreed: boolean): void => void run({ type: 'agreeCommon', person, words, isAgreed })
  const problem = reason === 'stale' ? text.otherWords : reason === 'textTooLong' ? text.tooLong(commonGraphemes) : error
  return (
    <section className={styles.section}>
      <h3>{text.title}</h3>
      {common !== null && <Standing common={common} name={met.name} />}
      {common !== null && !isWriting && (
        <div className={styles.answers}>
          {!common.isMine && (
            <Button isBusy={isBusy} onClick={() => agree(true)}>
              {text.agree}
            </Button>
          )}
          <Button look="link" onClick={() => setIsChanging(true)}>
            {text.otherIdea}
          </Button>
          {common.isMine && (
            <Button look="link" isBusy={isBusy} onClick={() => agree(false)}>
              {text.takeBack}
            </Button>
          )}
        </div>
      )}
      {isWriting ? (
        <form className={styles.form} onSubmit={(event) => void propose(event)} noValidate>
          {common === null && <p className={styles.small}>{text.why}</p>}
          <Field label={text.label} value={draft.text} error={problem} dir="auto" autoComplete="off" enterKeyHint="done" onChange={(event) => draft.write(event.target.value)} />
          {draft.text.trim() !== '' && (
            <Button type="submit" look="quiet" isBusy={isBusy}>
              {text.propose}
            </Button>
          )}
        </form>
      ) : (
        <ErrorText text={problem} />
      )}
    </section>
  )
}

/** The words that stand, and who of the two likes them to be shown. */
function Standing({ common: { words, isMine, isTheirs }, name }: { readonly common: NonNullable<MetView['common']>; readonly name: string }): ReactNode {
  const text = useMessages('phoneCommon')
  const state = isMine && isTheirs ? text.shown : isMine ? text.waiting(name) : text.theirs(name)
  return (
    <div aria-live="polite">
      <p className={styles.words}>
        <strong>{text.quoted(words)}</strong>
      </p>
      <p className={styles.small}>{state}</p>
    </div>
  )
}
