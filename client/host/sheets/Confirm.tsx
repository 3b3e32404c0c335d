import type { ReactNode } from 'react'
import type { HostCommand } from '../../../shared/protocol.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Sheet } from './Sheet.tsx'
import styles from './Confirm.module.css'

export type ConfirmProps = {
  readonly question: string
  readonly why: string
  /** What the button does, in words. */
  readonly yes: string
  readonly command: HostCommand
  readonly onClose: () => void
}

/** Asks once before something that ends what everybody is doing. The answer that changes nothing is the big one. */
export function Confirm({ question, why, yes, command, onClose }: ConfirmProps): ReactNode {
  const text = useMessages('common')
  const { give, problem, slow } = useHostCommand()
  return (
    <Sheet title={question} look="ask" onClose={onClose}>
      <p>{why}</p>
      <div className={styles.buttons}>
        <Button onClick={onClose}>{text.cancel}</Button>
        <Button
          look="quiet"
          isBusy={slow !== null}
          onClick={() => void give(command).then((isDone) => isDone && onClose())}
        >
          {yes}
        </Button>
      </div>
      <Problem reason={problem} />
    </Sheet>
  )
}
