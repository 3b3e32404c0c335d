import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { LinkedSheet } from './LinkedSheet.tsx'
import type { Insider } from './scene.ts'
import { WishForm } from './WishForm.tsx'
import { WishList } from './WishList.tsx'

export type WishSheetProps = { readonly kind: 'cameTogether' | 'apart'; readonly you: Insider }

/** "I came with …" or "Not with …". */
export function WishSheet({ kind, you }: WishSheetProps): ReactNode {
  const text = useMessages('phoneWishes')
  const isApart = kind === 'apart'
  return (
    <LinkedSheet title={isApart ? text.notWith : text.cameWith} what={isApart ? text.notWithWhat : text.cameWithWhat}>
      {(isOpen) => (
        <>
          {isOpen && <WishForm kind={kind} you={you} />}
          <WishList wishes={you.wishes.filter((wish) => wish.kind === kind)} />
        </>
      )}
    </LinkedSheet>
  )
}
