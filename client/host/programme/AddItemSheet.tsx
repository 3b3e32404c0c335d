import { useEffect, useState, type ReactNode } from 'react'
import type { ItemPlan } from '../../../shared/programme.ts'
import { useMessages } from '../../messages/language.ts'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { KindIcon } from './KindIcon.tsx'
import { draftOf, offered } from './kinds.ts'
import { afterForNew } from './placing.ts'
import styles from './Programme.module.css'

/** What may happen in an evening, kind by kind. A tap adds one and opens it. */
export function AddItemSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { items, current } = useProgramme()
  const text = useMessages('hostProgramme')
  const { open } = useSheets()
  const { give, problem } = useHostCommand()
  const [before, setBefore] = useState<ReadonlySet<number> | null>(null)
  const added = before === null ? undefined : items.find(({ id }) => !before.has(id))

  useEffect(() => {
    if (added === undefined) return
    onClose()
    open({ kind: 'item', id: added.id })
  }, [added, onClose, open])

  async function add(plan: ItemPlan): Promise<void> {
    setBefore(new Set(items.map(({ id }) => id)))
    const isAdded = await give({ type: 'addItem', item: draftOf(plan), after: afterForNew(items, current?.id ?? null) })
    if (!isAdded) setBefore(null)
  }

  return (
    <Sheet title={text.whatToAdd} onClose={onClose}>
      <Problem reason={problem} />
      <ul className={styles.kinds}>
        {offered.map((plan) => (
          <li key={plan.kind}>
            <button type="button" className={styles.kind} onClick={() => void add(plan)}>
              <KindIcon kind={plan.kind} className={styles.icon} />
              <span className={styles.words}>
                <span className={styles.name}>{text[`${plan.kind}Kind`]}</span>
                <span className={styles.facts}>{text[`${plan.kind}Why`]}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
