import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { Sheet } from '../sheets/Sheet.tsx'
import { KeyList } from './KeyList.tsx'

export function KeysSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages(hostSetupMessages).keys} onClose={onClose}>
      <KeyList />
    </Sheet>
  )
}
