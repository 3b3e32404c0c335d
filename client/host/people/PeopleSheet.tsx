import type { ReactNode } from 'react'
import { hostPeopleMessages } from '../../messages/hostPeople.ts'
import { useMessages } from '../../messages/language.ts'
import { DoorButton } from '../door/DoorButton.tsx'
import { useRoster } from '../HostContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { People } from './People.tsx'
import { peopleFigures } from './peopleFigures.ts'
import { PeopleNote } from './PeopleHead.tsx'

/** The column of people, on a phone. */
export function PeopleSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { here } = peopleFigures(useRoster())
  return (
    <Sheet title={useMessages(hostPeopleMessages).people(here)} look="fill" onClose={onClose}>
      <div>
        <DoorButton />
      </div>
      <PeopleNote />
      <People />
    </Sheet>
  )
}
