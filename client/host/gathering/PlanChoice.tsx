import type { ReactNode } from 'react'
import { startRounds } from '../../../shared/limits.ts'
import { useMessages } from '../../messages/language.ts'
import { Field } from '../../ui/Field.tsx'
import { useLengths } from '../useLengths.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useMinute } from '../../ui/wallTime.ts'
import { Stepper } from '../settings/Stepper.tsx'
import { Outlook } from './Outlook.tsx'
import type { PlanDraft } from './planDraft.ts'
import { endTime, planMs, timeAfter } from './planFigures.ts'
import styles from './PlanChoice.module.css'

export type PlanChoiceProps = {
  readonly draft: PlanDraft
  readonly onDraft: (draft: PlanDraft) => void
}

/** So many rounds, until stopped, or until a time of day. */
export function PlanChoice({ draft, onDraft }: PlanChoiceProps): ReactNode {
  const text = useMessages('hostSetup')
  const lengths = useLengths()
  const isTomorrow = endTime(draft.until, useMinute()).kind === 'tomorrow'
  /** A time that makes as many rounds as were chosen is a better start than an empty field. */
  const draftOf = (kind: PlanDraft['kind']): PlanDraft =>
    kind === 'until' && draft.until === ''
      ? { ...draft, kind, until: timeAfter(new Date(), planMs(draft.count, lengths)) }
      : { ...draft, kind }
  return (
    <div className={styles.plan}>
      <Choice
        legend={text.planKind}
        isLegendHidden
        options={[
          { value: 'rounds', label: text.countRounds },
          { value: 'until', label: text.endBy },
          { value: 'open', label: text.untilStopped },
        ]}
        value={draft.kind}
        onChoose={(kind) => onDraft(draftOf(kind))}
      />
      {draft.kind === 'rounds' && <CountOfRounds draft={draft} onDraft={onDraft} />}
      {draft.kind === 'until' && (
        <Field
          type="time"
          label={isTomorrow ? text.lastClapTomorrowBy : text.lastClapBy}
          value={draft.until}
          onChange={(event) => onDraft({ ...draft, until: event.target.value })}
        />
      )}
      <Outlook draft={draft} />
    </div>
  )
}

function CountOfRounds({ draft, onDraft }: PlanChoiceProps): ReactNode {
  const text = useMessages('hostSetup')
  const { count } = draft
  const to = (next: number): (() => void) | undefined =>
    next < 1 || next > startRounds ? undefined : () => onDraft({ ...draft, count: next })
  return (
    <Stepper
      label={text.howMany}
      value={String(count)}
      less={text.fewer}
      more={text.further}
      onLess={to(count - 1)}
      onMore={to(count + 1)}
    />
  )
}
