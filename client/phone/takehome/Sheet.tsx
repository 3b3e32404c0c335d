import { useEffect, useId, useRef, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { SpokenHere } from '../../spoken/SpokenHere.tsx'
import { Button } from '../../ui/Button.tsx'
import linked from '../LinkedSheet.module.css'
import menu from '../Menu.module.css'
import styles from './Sheet.module.css'

export type SheetProps = {
  readonly title: string
  readonly what?: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Lies over the page for as long as it is there; Escape and the button take it away. */
export function Sheet({ title, what, onClose, children }: SheetProps): ReactNode {
  const common = useMessages('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={`${menu.menu} ${styles.sheet}`}
      aria-labelledby={`${id}-title`}
      aria-describedby={what === undefined ? undefined : `${id}-what`}
      onClose={onClose}
    >
      <SpokenHere />
      <div className={linked.head}>
        <h2 id={`${id}-title`} className={styles.title}>{title}</h2>
        <Button look="link" onClick={() => dialog.current?.close()}>
          {common.close}
        </Button>
      </div>
      {what !== undefined && (
        <p id={`${id}-what`} className={linked.what}>
          {what}
        </p>
      )}
      {children}
    </dialog>
  )
}
