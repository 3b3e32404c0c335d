import type { ReactNode } from 'react'
import { Sheet } from '../sheets/Sheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { KeyList } from './KeyList.tsx'

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages('hostSetup').keys} onClose={onClose}>
      <KeyList />
    </Sheet>
  )
}
