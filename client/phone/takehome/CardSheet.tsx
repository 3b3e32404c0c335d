import type { ReactNode } from 'react'
import type { MineView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { CardForm } from './CardForm.tsx'
import { OnBoard } from './OnBoard.tsx'
import { Sheet } from './Sheet.tsx'

export type CardSheetProps = { readonly mine: NonNullable<MineView>; readonly onClose: () => void }

/** What one tells whomever one meets, and whether it stands on the room's board. */
export function CardSheet({ mine, onClose }: CardSheetProps): ReactNode {
  const text = useMessages('phoneCard')
  const { hasBoard } = useCommon()
  return (
    <Sheet title={text.title} what={text.what} onClose={onClose}>
      <CardForm mine={mine} />
      {hasBoard && <OnBoard mine={mine} />}
    </Sheet>
  )
}
