import type { ReactNode } from 'react'
import type { RosterEntry } from '../../../shared/hostViews.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './PersonSheet.module.css'

/** On the projector a number in place of the name, and the name again. */
export function HideName({ entry: { id: person, isHidden } }: { readonly entry: RosterEntry }): ReactNode {
  const text = useMessages('hostDoor')
  const { give, problem, slow } = useHostCommand()
  return (
    <div>
      <Button
        look="quiet"
        className={styles.wide}
        isBusy={slow !== null}
        onClick={() => void give({ type: 'hideName', person, isHidden: !isHidden })}
      >
        {isHidden ? text.showName : text.hideName}
      </Button>
      <p className={styles.why}>{text.hideNameWhy}</p>
      <Problem reason={problem} />
    </div>
  )
}
