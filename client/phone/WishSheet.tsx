import { useId, useRef, useState, type ReactNode } from 'react'
import { commonMessages } from '../messages/common.ts'
import { useMessages } from '../messages/language.ts'
import { phoneWishMessages } from '../messages/phoneWishes.ts'
import { Button } from '../ui/Button.tsx'
import menu from './Menu.module.css'
import type { Insider } from './scene.ts'
import { WishForm } from './WishForm.tsx'
import { WishList } from './WishList.tsx'
import styles from './WishSheet.module.css'

export type WishSheetProps = { readonly kind: 'cameTogether' | 'apart'; readonly you: Insider }

/** "I came with …" or "Not with …": opens over the menu, and Escape leads back to it. */
export function WishSheet({ kind, you }: WishSheetProps): ReactNode {
  const text = useMessages(phoneWishMessages)
  const common = useMessages(commonMessages)
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  const title = kind === 'apart' ? text.notWith : text.cameWith

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
        <div className={styles.head}>
          <h2 id={`${id}-title`}>{title}</h2>
          <Button look="link" onClick={() => dialog.current?.close()}>
            {common.close}
          </Button>
        </div>
        <p id={`${id}-what`} className={styles.what}>{kind === 'apart' ? text.notWithWhat : text.cameWithWhat}</p>
        {isOpen && <WishForm kind={kind} you={you} />}
        <WishList wishes={you.wishes.filter((wish) => wish.kind === kind)} />
      </dialog>
    </>
  )
}
