import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { Lengths } from '../settings/Lengths.tsx'
import { OddNumber } from '../settings/OddNumber.tsx'
import { QuestionMode } from '../settings/QuestionMode.tsx'
import { Spots } from '../spots/Spots.tsx'
import styles from './Gathering.module.css'
import { PlanEvening } from '../programme/PlanEvening.tsx'
import { PlanChoice } from './PlanChoice.tsx'
import type { PlanDraft } from './planDraft.ts'
import { QuestionOf } from './QuestionOf.tsx'
import { WayIn } from './WayIn.tsx'
import { useConsole } from '../HostContext.tsx'

export type GatheringProps = {
  readonly draft: PlanDraft
  readonly onDraft: (draft: PlanDraft) => void
}

/** Before the first round: people come in, and the host decides how it will go. */
export function Gathering({ draft, onDraft }: GatheringProps): ReactNode {
  const { title, people } = useCommon()
  const { nextRound, screens } = useConsole()
  const text = { ...useMessages('host'), ...useMessages('hostSetup') }
  const isScreenNext = people < 2 && screens.count === 0
  return (
    <div className={styles.gathering}>
      <h1 className="spoken">{title}</h1>
      <section className={styles.card}>
        <h2 className={styles.title}>{text.wayIn}</h2>
        <WayIn isScreenNext={isScreenNext} />
      </section>
      <section className={`${styles.card} ${styles.plan}`}>
        <h2 className={styles.title}>{text.rounds}</h2>
        <PlanChoice draft={draft} onDraft={onDraft} />
        <Lengths />
        <OddNumber />
        <Spots />
      </section>
      <section className={styles.card}>
        <h2 className={styles.title}>{text.question}</h2>
        <QuestionOf round={nextRound} />
        <QuestionMode />
      </section>
      <PlanEvening />
    </div>
  )
}
