import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import { OpenScreen } from '../gathering/OpenScreen.tsx'
import { OtherDevices } from '../gathering/OtherDevices.tsx'
import { AheadLink } from '../inviting/AheadLink.tsx'
import { RoundControls } from '../live/RoundControls.tsx'
import { HideScreenButton } from '../picture/HideScreenButton.tsx'
import { RehearseButton } from '../rehearsal/RehearseButton.tsx'
import { ShowMeButton } from '../rehearsal/ShowMeButton.tsx'
import { WhoMeetsButton } from '../wishes/WhoMeetsButton.tsx'
import styles from './MoreSheet.module.css'
import { Sheet } from './Sheet.tsx'
import { useSheets } from './SheetsContext.tsx'

/** What a phone has no room for beside the big buttons. */
export function MoreSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const stage = useStage()
  const { open } = useSheets()
  const text = { ...useMessages('host'), ...useMessages('hostSetup'), ...useMessages('programme') }
  return (
    <Sheet title={text.more} onClose={onClose}>
      <div className={styles.more}>
        {'round' in stage && <RoundControls round={stage.round} className={styles.part} />}
        <Button look="quiet" onClick={() => open({ kind: 'programme' })}>
          {text.programme}
        </Button>
        <Button look="quiet" onClick={() => open({ kind: 'wayIn' })}>
          {text.wayIn}
        </Button>
        <AheadLink look="quiet" />
        <OpenScreen look="quiet" />
        <HideScreenButton className={styles.hide} />
        <OtherDevices />
        <WhoMeetsButton look="quiet" />
        <RehearseButton look="quiet" />
        <ShowMeButton onShown={onClose} />
        <Button look="quiet" onClick={() => open({ kind: 'settings' })}>
          {text.settings}
        </Button>
      </div>
    </Sheet>
  )
}
