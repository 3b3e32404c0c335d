import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useMessages } from '../../messages/language.ts'
import styles from './Door.module.css'

/** How the door stands, always in sight above the people, and the way to it. */
export function DoorButton(): ReactNode {
  const { door } = useConsole().settings
  const text = useMessages('hostDoor')
  const { open } = useSheets()
  const state = { open: text.openState, asks: text.asksState, locked: text.lockedState }[door]
  return (
    <button type="button" className={styles.chip} data-door={door} onClick={() => open({ kind: 'door' })}>
      {text.doorIs(state)}
    </button>
  )
}
