import { useState, type ReactNode } from 'react'
import type { Labels } from '../../../shared/card.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useConsole } from '../HostContext.tsx'
import { neverAsked } from '../inviting/neverAsked.ts'
import { SuggestedCategories } from '../inviting/SuggestedCategories.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Rules.module.css'

export type LabelFormProps = {
  readonly of: keyof Labels
  /** What the two fields are called. */
  readonly names: readonly [string, string]
}

/** What the host calls two things; both may be left empty. */
export function LabelForm({ of, names }: LabelFormProps): ReactNode {
  const { labels } = useConsole()
  const text = { ...useMessages('common'), ...useMessages('hostWishes') }
  const { never } = useMessages('hostEvening')
  const { give, problem, slow } = useHostCommand()
  const [written, setWritten] = useState(labels[of])
  const [saved, setSaved] = useState(written)
  const [one, other] = written
  const isAsked = of === 'categories'
  const refusal = (category: string): string | null => {
    const topic = neverAsked(category)
    return topic === null ? null : never[topic]
  }
  const isNew = written.join('\n') !== saved.join('\n')

  async function save(): Promise<void> {
    if (isAsked && written.some((category) => neverAsked(category) !== null)) return
    if (await give({ type: 'relabel', labels: { ...labels, [of]: written } })) setSaved(written)
  }

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Field
        label={names[0]}
        value={one}
        error={isAsked ? refusal(one) : null}
        autoComplete="off"
        onChange={(event) => setWritten([event.target.value, other])}
      />
      <Field
        label={names[1]}
        value={other}
        error={isAsked ? refusal(other) : null}
        autoComplete="off"
        onChange={(event) => setWritten([one, event.target.value])}
      />
      {isAsked && <SuggestedCategories categories={written} onChoose={setWritten} />}
      {isNew && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
