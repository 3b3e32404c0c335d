import type { ReactNode } from 'react'
import { baitOf } from '../../inviting/invitationText.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import styles from './Inviting.module.css'

/** What lures stands in the programme, and first in every invitation. */
export function Bait(): ReactNode {
  const { items } = useProgramme()
  const language = useLanguage()
  const text = useMessages('hostEvening')
  const { open } = useSheets()
  const bait = baitOf(language, items)
  return (
    <div className={styles.bait}>
      <h3 className={styles.label}>{text.bait}</h3>
      <p className={styles.why}>{bait === '' ? text.baitWhy : text.baitIs(bait)}</p>
      <Button look="link" onClick={() => open({ kind: 'programme' })}>
        {text.toProgramme}
      </Button>
    </div>
  )
}
