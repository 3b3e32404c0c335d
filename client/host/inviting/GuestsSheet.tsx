import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { GuestFigures } from './GuestFigures.tsx'
import { GuestList } from './GuestList.tsx'
import styles from './Inviting.module.css'
import { Mix } from './Mix.tsx'

/** The guest list on the day itself, beside what happens in the room. */
export function GuestsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = { ...useMessages('hostGuests'), ...useMessages('hostEvening') }
  const { open } = useSheets()
  return (
    <Sheet title={text.guests} onClose={onClose}>
      <div className={styles.sheet}>
        <GuestFigures />
        <div className={styles.buttons}>
          <Button look="quiet" className={styles.chip} onClick={() => open({ kind: 'invitations' })}>
            {text.invite}
          </Button>
          <Button look="quiet" className={styles.chip} onClick={() => open({ kind: 'snowball' })}>
            {text.snowball}
          </Button>
          <Button look="quiet" className={styles.chip} onClick={() => open({ kind: 'evening' })}>
            {text.changeEvening}
          </Button>
        </div>
        <Mix />
        <div>
          <GuestList />
        </div>
      </div>
    </Sheet>
  )
}
