import type { ReactNode } from 'react'
import { DoorButton } from '../door/DoorButton.tsx'
import { useRoster } from '../HostContext.tsx'
import { SignedUpLine } from '../inviting/SignedUpLine.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { People } from './People.tsx'
import { peopleFigures } from './peopleFigures.ts'
import { PeopleNote } from './PeopleHead.tsx'

/** The column of people, on a phone. */
export function PeopleSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { here } = peopleFigures(useRoster())
  return (
    <Sheet title={useMessages('hostPeople').people(here)} look="fill" onClose={onClose}>
      <div>
        <DoorButton />
      </div>
      <PeopleNote />
      <div>
        <SignedUpLine />
      </div>
      <People />
    </Sheet>
  )
}
