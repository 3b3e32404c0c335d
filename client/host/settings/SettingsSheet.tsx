import type { ReactNode } from 'react'
import { AheadLink } from '../inviting/AheadLink.tsx'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { AccessibilityLink } from '../../ui/AccessibilityLink.tsx'
import { LanguageSwitch } from '../../ui/LanguageSwitch.tsx'
import { OtherDevices } from '../gathering/OtherDevices.tsx'
import { ScreenSettings } from '../picture/ScreenSettings.tsx'
import { RehearseButton } from '../rehearsal/RehearseButton.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { Spots } from '../spots/Spots.tsx'
import { BoardSettings } from '../takehome/BoardSettings.tsx'
import { ScreenShowsChoice } from '../takehome/ScreenShowsChoice.tsx'
import { ReportLink } from '../takehome/ReportLink.tsx'
import { WhoMeetsButton } from '../wishes/WhoMeetsButton.tsx'
import { ClapSettings } from './ClapSettings.tsx'
import { EraseRoom } from './EraseRoom.tsx'
import { KeyList } from './KeyList.tsx'
import { Lengths } from './Lengths.tsx'
import { OddNumber } from './OddNumber.tsx'
import { QuestionMode } from './QuestionMode.tsx'
import { RoomFacts } from './RoomFacts.tsx'
import { SaveLog } from './SaveLog.tsx'
import styles from './SettingsSheet.module.css'

/** Everything that can be set, at any time. */
export function SettingsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const sheets = useSheets()
  const text = { ...useMessages('host'), ...useMessages('hostSetup'), ...useMessages('hostClap'), ...useMessages('hostScreen') }
  return (
    <Sheet title={text.settings} onClose={onClose}>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.rounds}</h3>
        <div className={styles.lengths}>
          <Lengths />
          <p className={styles.why}>{text.fromNext}</p>
        </div>
        <OddNumber />
        <Spots />
        <WhoMeetsButton look="quiet" />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.theClap}</h3>
        <ClapSettings />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.question}</h3>
        <QuestionMode />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.theScreen}</h3>
        <ScreenSettings />
        <ScreenShowsChoice />
        <BoardSettings />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.room}</h3>
        <RoomFacts />
        <AheadLink look="quiet" />
        <OtherDevices />
        <RehearseButton look="quiet" />
        <ReportLink />
        <SaveLog />
        <Button look="quiet" onClick={() => sheets.open({ kind: 'close' })}>
          {text.closeRoom}
        </Button>
        <EraseRoom />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.thisPage}</h3>
        <LanguageSwitch className={styles.language} />
        <KeyList />
        <AccessibilityLink className={styles.page} />
      </section>
    </Sheet>
  )
}
