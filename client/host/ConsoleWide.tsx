import type { ReactNode } from 'react'
import type { StageView } from '../../shared/views.ts'
import { isInGroups } from '../../shared/stages.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './ConsoleWide.module.css'
import { DoorNews } from './door/DoorNews.tsx'
import type { GatheringProps } from './gathering/Gathering.tsx'
import { GatheringNow } from './gathering/GatheringNow.tsx'
import { StartBar } from './gathering/StartBar.tsx'
import { GroupDesk } from './groups/GroupDesk.tsx'
import { Header } from './Header.tsx'
import { LinkLost } from './LinkLost.tsx'
import { LastRound } from './live/LastRound.tsx'
import { LiveCard } from './live/LiveCard.tsx'
import { MatchingNotes } from './live/MatchingNotes.tsx'
import { RoundControls } from './live/RoundControls.tsx'
import { HostPlace } from './people/HostPlace.tsx'
import { Calls } from './people/Calls.tsx'
import { Notices } from './people/Notices.tsx'
import { People } from './people/People.tsx'
import { PeopleHead } from './people/PeopleHead.tsx'
import { HiddenNote } from './picture/HiddenNote.tsx'
import { Guard } from './programme/Guard.tsx'
import { ProgrammeChip } from './programme/ProgrammeChip.tsx'
import { AfterTheClap } from './questions/AfterTheClap.tsx'
import { RehearsalBar } from './rehearsal/RehearsalBar.tsx'
import { HostLoudspeaker } from './sound/HostLoudspeaker.tsx'
import { UndoBar } from './UndoBar.tsx'
import { WallClock } from './WallClock.tsx'

export type LayoutProps = GatheringProps & { readonly stage: StageView }

/** A laptop: what happens now to the left, the people to the right. */
export function ConsoleWide({ stage, ...plan }: LayoutProps): ReactNode {
  const round = 'round' in stage ? stage.round : null
  return (
    <div className={styles.console}>
      <div className={styles.band}>
        <RehearsalBar />
      </div>
      <div className={styles.left}>
        <Header />
        <main className={styles.main}>
          <HostLoudspeaker />
          <Guard />
          {round === null ? <GatheringNow {...plan} /> : <Rounds round={round} />}
        </main>
        <footer className={styles.foot}>
          <div className={styles.above}>
            <LinkLost />
            {round === null && <UndoBar />}
          </div>
          {round === null ? <StartBar draft={plan.draft} /> : <RoundControls round={round} className={styles.controls} />}
          {round !== null && <ProgrammeChip />}
          <WallClock className={styles.clock} />
          {round !== null && (
            <div className={styles.undo}>
              <UndoBar />
            </div>
          )}
        </footer>
      </div>
      <aside className={styles.people} data-guide="people">
        <PeopleHead />
        <HiddenNote />
        <DoorNews />
        <Calls />
        <Notices />
        <People />
      </aside>
    </div>
  )
}

function Rounds({ round }: { readonly round: number }): ReactNode {
  const { rounds, introduces } = useCommon()
  if (isInGroups(useStage())) return <GroupDesk />
  return (
    <>
      <LiveCard round={round} />
      <MatchingNotes className={styles.notes} />
      <HostPlace round={round} />
      {introduces === null && (rounds.isLast ? <LastRound /> : <AfterTheClap round={round} />)}
    </>
  )
}
