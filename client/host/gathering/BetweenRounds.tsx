import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { QuestionMode } from '../settings/QuestionMode.tsx'
import { Lengths } from '../settings/Lengths.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import styles from './BetweenRounds.module.css'
import cards from './Gathering.module.css'
import type { GatheringProps } from './Gathering.tsx'
import { ClosingRound } from '../takehome/ClosingRound.tsx'
import { ScreenShowsChoice } from '../takehome/ScreenShowsChoice.tsx'
import { ReportLink } from '../takehome/ReportLink.tsx'
import { PlanEvening } from '../programme/PlanEvening.tsx'
import { PlanChoice } from './PlanChoice.tsx'
import { QuestionOf } from './QuestionOf.tsx'

/** The rounds are over, for now: one more, all over again, or good night. */
export function BetweenRounds({ draft, onDraft }: GatheringProps): ReactNode {
  const { conversations, rounds } = useCommon()
  const { nextRound } = useConsole()
  const { open } = useSheets()
  const text = { ...useMessages('host'), ...useMessages('hostSetup') }
  return (
    <div className={cards.gathering}>
      <section className={`${cards.card} ${styles.done}`}>
        <h1 className={styles.title}>{text.roundsDone(rounds.number - rounds.uncounted)}</h1>
        {conversations > 0 && <p>{text.acquaintances(conversations)}</p>}
        <ScreenShowsChoice />
        <ClosingRound />
        <ReportLink />
        <Button look="quiet" className={styles.close} onClick={() => open({ kind: 'close' })}>
          {text.closeRoom}
        </Button>
      </section>
      <section className={`${cards.card} ${cards.plan}`}>
        <h2 className={cards.title}>{text.rounds}</h2>
        <PlanChoice draft={draft} onDraft={onDraft} />
        <Lengths />
      </section>
      <section className={cards.card}>
        <h2 className={cards.title}>{text.question}</h2>
        <QuestionOf round={nextRound} />
        <QuestionMode />
      </section>
      <PlanEvening />
    </div>
  )
}
