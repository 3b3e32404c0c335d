import type { ReactNode } from 'react'
import { WayIn } from '../gathering/WayIn.tsx'
import { useMessages } from '../../messages/language.ts'
import { Sheet } from './Sheet.tsx'

/** For those who come late. */
export function WayInSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages('hostSetup').wayIn} onClose={onClose}>
      <WayIn isAddressAsked />
    </Sheet>
  )
}
