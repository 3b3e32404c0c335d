import type { ReactNode } from 'react'
import { Sheet } from '../sheets/Sheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { ProgrammePlan } from './ProgrammePlan.tsx'

/** The programme while rounds run. */
export function ProgrammeSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages('programme').programme} onClose={onClose}>
      <ProgrammePlan />
    </Sheet>
  )
}
