import type { ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { itemName } from '../../programme/itemName.ts'
import { readyEvenings, type ReadyEvening } from '../../programme/readyEvenings.ts'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { Confirm } from '../sheets/Confirm.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Programme.module.css'

/** Evenings to start from. One that takes the place of what was planned asks once. */
export function ReadyMadeSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { items } = useProgramme()
  const language = useLanguage()
  const text = messagesIn(language).hostProgramme
  const { open } = useSheets()
  const { give, problem } = useHostCommand()

  async function choose(evening: ReadyEvening): Promise<void> {
    if (items.length === 0) {
      if (await give({ type: 'planProgramme', items: evening.items, of: 0 })) onClose()
      return
    }
    onClose()
    open({ kind: 'replaceProgramme', evening: evening.id })
  }

  return (
    <Sheet title={text.readyMade} onClose={onClose}>
      <p className={styles.why}>{text.readyMadeWhy}</p>
      <Problem reason={problem} />
      <ul className={styles.kinds}>
        {readyEvenings.map((evening) => (
          <li key={evening.id}>
            <button type="button" className={styles.kind} onClick={() => void choose(evening)}>
              <Words evening={evening} />
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Words({ evening: { name, items } }: { readonly evening: ReadyEvening }): ReactNode {
  const language = useLanguage()
  return (
    <span className={styles.words}>
      <span className={styles.name}>{textIn(name, language)}</span>
      <span className={styles.facts}>{messagesIn(language).common.names(items.map((item) => itemName(language, item)))}</span>
    </span>
  )
}

/** `evening`: the id of a ready-made one. */
export function ReplaceProgramme({ evening, onClose }: { readonly evening: string; readonly onClose: () => void }): ReactNode {
  const { items } = useProgramme()
  const text = useMessages('hostProgramme')
  const chosen = readyEvenings.find(({ id }) => id === evening)
  const command = { type: 'planProgramme', items: chosen?.items ?? [], of: items.length } as const
  return <Confirm question={text.replaceAsk} why={text.replaceWhy} yes={text.replace} command={command} onClose={onClose} />
}
