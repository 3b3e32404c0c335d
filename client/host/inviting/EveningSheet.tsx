import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useAnnounced } from '../HostContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { Checklist } from './Checklist.tsx'
import { EveningForm } from './EveningForm.tsx'
import styles from './Inviting.module.css'
import { WhatMixes } from './WhatMixes.tsx'

/** Opens a room weeks ahead: when, where, what for, for how many, and what they are asked. */
export function EveningSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useMessages('hostEvening')
  const { open } = useSheets()
  const isAnnounced = useAnnounced() !== null
  return (
    <Sheet title={text.evening} onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.why}>{text.why}</p>
        <WhatMixes />
        <Checklist />
        <EveningForm onDone={onClose} />
        {isAnnounced && (
          <Button look="link" onClick={() => open({ kind: 'endSignUps' })}>
            {text.endSignUps}
          </Button>
        )}
      </div>
    </Sheet>
  )
}
