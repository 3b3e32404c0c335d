import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { WayIn } from '../gathering/WayIn.tsx'
import { Sheet } from './Sheet.tsx'

/** For those who come late. */
export function WayInSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages(hostSetupMessages).wayIn} onClose={onClose}>
      <WayIn isAddressAsked />
    </Sheet>
  )
}
