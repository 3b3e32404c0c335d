import type { ReactNode } from 'react'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { handOver } from './handOver.ts'
import { fileName, vCards } from './vCard.ts'

/** One contact or all of them, for the phone's own address book. Nothing where there is none. */
export function SaveContacts({ people }: { readonly people: readonly MetView[] }): ReactNode {
  const text = useMessages('phoneMet')
  const { title } = useCommon()
  const reachable = people.flatMap(({ name, does, contact }) =>
    contact === null || Object.values(contact).every((line) => line === '') ? [] : [{ name, does, contact }],
  )
  const [first] = reachable
  if (first === undefined) return null

  function save(): void {
    const name = fileName(people.length === 1 ? (first?.name ?? '') : title)
    void handOver(new File([vCards(reachable, text.metAt(title))], name, { type: 'text/vcard' }))
  }

  return (
    <Button look={people.length === 1 ? 'quiet' : 'main'} onClick={save}>
      {people.length === 1 ? text.saveContact : text.saveContacts(reachable.length)}
    </Button>
  )
}
