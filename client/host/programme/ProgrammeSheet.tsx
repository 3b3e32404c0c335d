import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { programmeMessages } from '../../messages/programme.ts'
import { Sheet } from '../sheets/Sheet.tsx'
import { ProgrammePlan } from './ProgrammePlan.tsx'

/** The programme while rounds run. */
export function ProgrammeSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Sheet title={useMessages(programmeMessages).programme} onClose={onClose}>
      <ProgrammePlan />
    </Sheet>
  )
}
