import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon, useProgramme } from '../../ui/RoomContext.tsx'
import cards from '../gathering/Gathering.module.css'
import { QuestionOf } from '../gathering/QuestionOf.tsx'
import { WayIn } from '../gathering/WayIn.tsx'
import { useConsole } from '../HostContext.tsx'
import { RehearseButton } from '../rehearsal/RehearseButton.tsx'
import { ClosingRound } from '../takehome/ClosingRound.tsx'
import { ScreenShowsChoice } from '../takehome/ScreenShowsChoice.tsx'
import { ReportLink } from '../takehome/ReportLink.tsx'
import { useIsWide } from '../useIsWide.ts'
import { NowCard } from './NowCard.tsx'
import styles from './Programme.module.css'
import { ProgrammePlan } from './ProgrammePlan.tsx'
import { useRoundsAreOver } from './useRoundsAreOver.ts'

/** While people gather, in an evening with a programme: what is now, all of it, the way in and the next question. */
export function ProgrammeGathering(): ReactNode {
  const { title, people } = useCommon()
  const { current, items } = useProgramme()
  const { nextRound, screens } = useConsole()
  const text = { ...useMessages('host'), ...useMessages('hostSetup'), ...useMessages('hostTakeHome') }
  const programme = useMessages('programme')
  const isWide = useIsWide()
  const isBefore = current === null && !items.some(({ isOver }) => isOver)
  // As long as nobody is here, how they get in is what a host with a phone looks for.
  const isWayInFirst = !isWide && isBefore && people < 2
  const wayIn = (
    <section className={cards.card}>
      <h2 className={cards.title}>{text.wayIn}</h2>
      <WayIn isScreenNext={isBefore && people < 2 && screens.count === 0} />
    </section>
  )
  return (
    <div className={styles.gathering}>
      {isBefore && <h1 className="spoken">{title}</h1>}
      <div className={styles.column}>
        {isWayInFirst && wayIn}
        <NowCard />
        <RoundsDone />
        <section className={cards.card}>
          <h2 className={cards.title}>{programme.programme}</h2>
          <ProgrammePlan />
          {isBefore && <RehearseButton look="link" />}
        </section>
        {nextRound > 1 && (
          <section className={cards.card}>
            <h2 className={cards.title}>{text.afterTalks}</h2>
            <ScreenShowsChoice />
            <ClosingRound />
            <ReportLink />
          </section>
        )}
      </div>
      <div className={styles.column}>
        {!isWayInFirst && wayIn}
        <section className={cards.card}>
          <h2 className={cards.title}>{text.question}</h2>
          <QuestionOf round={nextRound} />
        </section>
      </div>
    </div>
  )
}

/** Right after the last clap: what came of the rounds. */
function RoundsDone(): ReactNode {
  const { conversations, rounds } = useCommon()
  const text = useMessages('host')
  if (!useRoundsAreOver()) return null
  return (
    <section className={cards.card}>
      <h1 className={styles.done}>{text.roundsDone(rounds.number - rounds.uncounted)}</h1>
      {conversations > 0 && <p>{text.acquaintances(conversations)}</p>}
    </section>
  )
}
