import type { ReactNode } from 'react'
import { startRounds } from '../../../shared/limits.ts'
import { groupSizes, type ItemPlan } from '../../../shared/programme.ts'
import { unreachable } from '../../../shared/unreachable.ts'
import { useMessages } from '../../messages/language.ts'
import type { Item } from '../../programme/itemName.ts'
import { Choice } from '../../ui/Choice.tsx'
import { GroupQuestions } from '../groups/GroupQuestions.tsx'
import { Problem } from '../Problem.tsx'
import { LengthStepper } from '../settings/LengthStepper.tsx'
import { longerStep, shorterStep, talkingSteps } from '../settings/steps.ts'
import { Switch } from '../settings/Switch.tsx'
import { Stepper } from '../settings/Stepper.tsx'
import { minuteSteps } from './kinds.ts'
import styles from './Programme.module.css'
import { TitleFields } from './TitleFields.tsx'
import { useItemDraft } from './useItemDraft.ts'

/** What an item is called and how long it takes; saved by itself. */
export function ItemForm({ item, isNow }: { readonly item: Item; readonly isNow: boolean }): ReactNode {
  const { draft, change, problem } = useItemDraft(item)
  return (
    <div className={styles.form}>
      <TitleFields kind={draft.plan.kind} title={draft.title} onChange={(title) => change({ title })} />
      <PlanFields plan={draft.plan} isNow={isNow} onChange={(plan) => change({ plan })} />
      <Problem reason={problem} />
    </div>
  )
}

type PlanFieldsProps<P extends ItemPlan = ItemPlan> = {
  readonly plan: P
  readonly isNow: boolean
  readonly onChange: (plan: ItemPlan) => void
}

function PlanFields({ plan, isNow, onChange }: PlanFieldsProps): ReactNode {
  const text = useMessages('hostProgramme')
  switch (plan.kind) {
    case 'gathering':
    case 'speaker':
    case 'fika':
    case 'goodbye':
      return <Minutes minutes={plan.minutes} mayBeOpen onChange={(minutes) => onChange({ ...plan, minutes })} />
    case 'groups':
      return (
        <>
          <Minutes minutes={plan.minutes} onChange={(minutes) => onChange({ ...plan, minutes: minutes ?? plan.minutes })} />
          <Choice
            legend={text.groupSize}
            options={groupSizes.map((size) => ({ value: String(size), label: String(size) }))}
            value={String(plan.size)}
            onChoose={(value) => onChange({ ...plan, size: groupSizes.find((size) => String(size) === value) ?? plan.size })}
          />
          <GroupQuestions chosen={plan.questions ?? []} onChange={(questions) => onChange({ ...plan, questions })} />
        </>
      )
    case 'meeting':
      return isNow ? <p className={styles.why}>{text.roundsRun}</p> : <MeetingFields plan={plan} isNow={isNow} onChange={onChange} />
    case 'introductions':
      return (
        <>
          <LengthStepper label={text.twoTalk} steps={talkingSteps} ms={plan.talkingMs} onStep={(talkingMs) => onChange({ ...plan, talkingMs })} />
          <Choice
            legend={text.whoPairs}
            options={[
              { value: 'byKlapp', label: text.byKlapp },
              { value: 'byThemselves', label: text.byThemselves },
            ]}
            value={plan.pairs}
            onChoose={(pairs) => onChange({ ...plan, pairs })}
          />
        </>
      )
    default:
      return unreachable(plan)
  }
}

type MeetingPlan = Extract<ItemPlan, { kind: 'meeting' }>

function MeetingFields({ plan, onChange }: PlanFieldsProps<MeetingPlan>): ReactNode {
  const text = { ...useMessages('hostSetup'), ...useMessages('hostQuestions') }
  const takeHome = useMessages('hostTakeHome')
  const { rounds } = plan
  const to = (next: number): (() => void) | undefined => (next < 1 || next > startRounds ? undefined : () => onChange({ ...plan, rounds: next }))
  return (
    <>
      <Stepper label={text.howMany} value={String(rounds)} less={text.fewer} more={text.further} onLess={to(rounds - 1)} onMore={to(rounds + 1)} />
      <LengthStepper label={text.talkLength} steps={talkingSteps} ms={plan.talkingMs} onStep={(talkingMs) => onChange({ ...plan, talkingMs })} />
      <Choice
        legend={text.question}
        options={[
          { value: 'same', label: text.sameAllEvening },
          { value: 'eachRound', label: text.newEachRound },
        ]}
        value={plan.questions}
        onChoose={(questions) => onChange({ ...plan, questions })}
      />
      <Switch
        label={takeHome.meetsGap}
        why={plan.meetsGap === true ? takeHome.meetsGapOn : takeHome.meetsGapOff}
        isOn={plan.meetsGap === true}
        onSwitch={(isOn) => onChange(isOn ? { ...plan, meetsGap: true } : withoutGap(plan))}
      />
    </>
  )
}

const withoutGap = ({ kind, rounds, talkingMs, questions }: MeetingPlan): MeetingPlan => ({ kind, rounds, talkingMs, questions })

type MinutesProps = {
  readonly minutes: number | null
  /** Below the shortest it takes as long as it takes. */
  readonly mayBeOpen?: boolean
  readonly onChange: (minutes: number | null) => void
}

function Minutes({ minutes, mayBeOpen = false, onChange }: MinutesProps): ReactNode {
  const text = { ...useMessages('hostSetup'), ...useMessages('hostProgramme') }
  const less = minutes === null ? undefined : (shorterStep(minuteSteps, minutes) ?? (mayBeOpen ? null : undefined))
  const more = longerStep(minuteSteps, minutes ?? 0)
  return (
    <Stepper
      label={text.howLong}
      value={minutes === null ? text.asLongAsItTakes : text.minutes(minutes)}
      less={text.shorter}
      more={text.longer}
      onLess={less === undefined ? undefined : () => onChange(less)}
      onMore={more === undefined ? undefined : () => onChange(more)}
    />
  )
}
