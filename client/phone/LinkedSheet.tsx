import { useId, useRef, useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { SpokenHere } from '../spoken/SpokenHere.tsx'
import { Button } from '../ui/Button.tsx'
import styles from './LinkedSheet.module.css'
import menu from './Menu.module.css'

export type LinkedSheetProps = {
  readonly title: string
  readonly what: string
  readonly children: (isOpen: boolean) => ReactNode
}

/** A link, and the sheet that it opens, over the menu too; Escape leads back. */
export function LinkedSheet({ title, what, children }: LinkedSheetProps): ReactNode {
  const common = useMessages('common')
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()

  function open(): void {
    setIsOpen(true)
    dialog.current?.showModal()
  }

  return (
    <>
      <Button look="link" aria-haspopup="dialog" onClick={open}>
        {title}
      </Button>
      <dialog
        ref={dialog}
        className={menu.menu}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-what`}
        onClose={() => setIsOpen(false)}
      >
        <SpokenHere />
        <div className={styles.head}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Button look="link" onClick={() => dialog.current?.close()}>
            {common.close}
          </Button>
        </div>
        <p id={`${id}-what`} className={styles.what}>{what}</p>
        {children(isOpen)}
      </dialog>
    </>
  )
}
