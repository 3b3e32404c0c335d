import type { ReactNode } from 'react'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import styles from './KeepInTouch.module.css'

/** Pressed is yes. Nobody learns of it but those who have said yes too. */
export function KeepInTouch({ met: { id, name, isWanted } }: { readonly met: MetView }): ReactNode {
  const text = useMessages('phoneMet')
  const { run, isBusy, error } = useCommand()
  return (
    <>
      <button
        type="button"
        className={styles.keep}
        aria-pressed={isWanted}
        aria-busy={isBusy}
        aria-label={text.keepInTouchWith(name)}
        onClick={() => void (!isBusy && run({ type: 'keepInTouch', person: id, isWanted: !isWanted }))}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={isWanted ? 'M2 8.5l4 4 8-9' : 'M8 3v10M3 8h10'} />
        </svg>
        {text.keepInTouch}
      </button>
      <div className={styles.error}>
        <ErrorText text={error} />
      </div>
    </>
  )
}
