import type { ReactNode } from 'react'
import { messagesIn } from '../messages/loaded.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { isInGroups } from '../../shared/stages.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './ConsoleNarrow.module.css'
import type { LayoutProps } from './ConsoleWide.tsx'
import { DoorNews } from './door/DoorNews.tsx'
import { GatheringNow } from './gathering/GatheringNow.tsx'
import { StartBar } from './gathering/StartBar.tsx'
import { GroupTime } from './groups/GroupDesk.tsx'
import { GroupList } from './groups/GroupList.tsx'
import { GroupWords } from './groups/GroupWords.tsx'
import { useRoster } from './HostContext.tsx'
import { LinkLost } from './LinkLost.tsx'
import { LookHereButton } from './live/LookHereButton.tsx'
import { useLookHere } from './live/useLookHere.ts'
import { MatchingNotes } from './live/MatchingNotes.tsx'
import { MatchingLine } from './live/RoundLine.tsx'
import { SilentScreen } from './live/SilentScreen.tsx'
import { StageButtons } from './live/StageButtons.tsx'
import { StageWords } from './live/StageWords.tsx'
import { TimeRing } from './live/TimeRing.tsx'
import { HostPlace } from './people/HostPlace.tsx'
import { Calls } from './people/Calls.tsx'
import { Notices } from './people/Notices.tsx'
import { peopleFigures } from './people/peopleFigures.ts'
import { Problem } from './Problem.tsx'
import { HiddenNote } from './picture/HiddenNote.tsx'
import { Guard } from './programme/Guard.tsx'
import { RehearsalBar } from './rehearsal/RehearsalBar.tsx'
import { ReportsButton } from './reports/ReportsButton.tsx'
import { useSheets } from './sheets/SheetsContext.tsx'
import { HostLoudspeaker } from './sound/HostLoudspeaker.tsx'
import { UndoBar } from './UndoBar.tsx'
import { WallClock } from './WallClock.tsx'

/** A phone in one hand: what happens now above, the big buttons at the bottom, the rest in sheets. */
export function ConsoleNarrow({ stage, ...plan }: LayoutProps): ReactNode {
  const { title, rounds, endsAt, introduces } = useCommon()
  const language = useLanguage()
  const round = 'round' in stage ? stage.round : null
  const areGroups = isInGroups(stage)
  return (
    <div className={styles.console}>
      <div className={styles.band}>
        <RehearsalBar />
      </div>
      <header className={styles.top}>
        <p className={styles.where}>{round === null || areGroups || introduces !== null ? title : messagesIn(language).common.roundCounted(round, rounds)}</p>
        {round === null && <LanguageSwitch />}
        <WallClock endsAt={endsAt} />
        <ReportsButton />
      </header>
      <main className={styles.main}>
        <HiddenNote />
        <DoorNews />
        <Calls />
        <Notices />
        <HostLoudspeaker />
        <Guard />
        {round === null ? <GatheringNow {...plan} /> : areGroups ? <GroupsNow /> : <Now round={round} />}
      </main>
      <footer className={styles.bottom} data-covers={round === null}>
        <LinkLost />
        <UndoBar />
        {round === null ? <StartBar draft={plan.draft} /> : <StageButtons />}
        <Ways round={areGroups || introduces !== null ? null : round} />
      </footer>
    </div>
  )
}

function Now({ round }: { readonly round: number }): ReactNode {
  return (
    <div className={styles.now}>
      <TimeRing />
      <HostPlace round={round} />
      <StageWords round={round} />
      <MatchingLine round={round} className={styles.matching} />
      <MatchingNotes className={styles.matching} />
      <SilentScreen className={styles.matching} />
    </div>
  )
}

function GroupsNow(): ReactNode {
  return (
    <div className={styles.now}>
      <GroupTime />
      <GroupWords />
      <GroupList />
      <SilentScreen className={styles.matching} />
    </div>
  )
}

/** To the people, the next question and everything else. */
function Ways({ round }: { readonly round: number | null }): ReactNode {
  const { isLast } = useCommon().rounds
  const { here } = peopleFigures(useRoster())
  const text = { ...useMessages('host'), ...useMessages('hostPeople') }
  const { open } = useSheets()
  const lookHere = useLookHere()
  return (
    <>
      <Problem reason={lookHere.problem} />
      <nav className={styles.ways}>
        <button type="button" data-guide="people" onClick={() => open({ kind: 'people' })}>
          {text.people(here)}
        </button>
        {round !== null && !isLast && (
          <button type="button" onClick={() => open({ kind: 'question', round: round + 1 })}>
            {text.nextQuestion}
          </button>
        )}
        <LookHereButton lookHere={lookHere} />
        <button type="button" onClick={() => open({ kind: 'more' })}>
          {text.more}
        </button>
      </nav>
    </>
  )
}
