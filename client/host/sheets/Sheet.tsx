import { useEffect, useId, useLayoutEffect, useRef, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { SpokenHere } from '../../spoken/SpokenHere.tsx'
import { Button } from '../../ui/Button.tsx'
import { UndoBar } from '../UndoBar.tsx'
import styles from './Sheet.module.css'

export type SheetProps = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  /** `ask`: one question, in the middle. `list`: as long as it gets. `fill`: its content scrolls by itself. `whole`: all of the screen. */
  readonly look?: 'ask' | 'list' | 'fill' | 'whole'
}

/**
 * A native dialog, open as long as it is in the tree. Escape, the button and a tap beside it all close it. The focus
 * goes to what is marked `data-first`, else to the title, so that no button is pressed by the key that opened it.
 */
export function Sheet({ title, onClose, children, look = 'list' }: SheetProps): ReactNode {
  const text = useMessages('common')
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // A layout effect, so that closing still finds the dialog in the page and gives the focus back.
  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    const first = element?.querySelector<HTMLElement>('[data-first]') ?? heading.current
    first?.focus()
    return () => element?.close()
  }, [])
  useTapBeside(dialog, onClose)

  return (
    <dialog
      ref={dialog}
      className={styles.sheet}
      data-look={look}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <SpokenHere />
      <header className={styles.head}>
        <h2 ref={heading} id={titleId} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
        {look !== 'ask' && (
          <Button look="link" className={styles.close} onClick={onClose}>
            {text.close}
          </Button>
        )}
      </header>
      <div className={styles.body}>{children}</div>
      <UndoBar />
    </dialog>
  )
}

/** The dialog's own surface is all covered by its children, so a click on the dialog itself is one beside it. */
function useTapBeside(dialog: { readonly current: HTMLDialogElement | null }, onClose: () => void): void {
  const close = useRef(onClose)
  useEffect(() => {
    close.current = onClose
  })
  useEffect(() => {
    const element = dialog.current
    const tap = (event: MouseEvent): void => {
      if (event.target === element) close.current()
    }
    element?.addEventListener('click', tap)
    return () => element?.removeEventListener('click', tap)
  }, [dialog])
}
