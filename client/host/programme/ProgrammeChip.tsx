import type { ReactNode } from 'react'
import { hostProgrammeMessages } from '../../messages/hostProgramme.ts'
import { useLanguage } from '../../messages/language.ts'
import { programmeMessages } from '../../messages/programme.ts'
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
  const words = item === undefined ? programmeMessages[language].programme : hostProgrammeMessages[language].thenComes(itemName(language, item))
  return (
    <Button look="quiet" className={styles.chip} onClick={() => open({ kind: 'programme' })}>
      {words}
    </Button>
  )
}
