import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemName } from '../../programme/itemName.ts'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import styles from './ProgrammeChip.module.css'

/** While rounds run: what comes after them, and the way to all of it. */
export function ProgrammeChip(): ReactNode {
  const { items, next } = useProgramme()
  const language = useLanguage()
  const { open } = useSheets()
  const item = items.find(({ id }) => id === next)
  const words = item === undefined ? messagesIn(language).programme.programme : messagesIn(language).hostProgramme.thenComes(itemName(language, item))
  return (
    <Button look="quiet" className={styles.chip} onClick={() => open({ kind: 'programme' })}>
      {words}
    </Button>
  )
}
