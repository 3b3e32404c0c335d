import type { ReactNode } from 'react'
import type { Card } from '../../../../shared/card.ts'
import { Field } from '../../../ui/Field.tsx'
import { useConsole } from '../../HostContext.tsx'

export type CategoryFieldsProps = {
  readonly categories: Card['categories']
  readonly onWrite: (categories: Card['categories']) => void
}

/** What somebody is in each of the categories that the host has named; nothing where there are none. */
export function CategoryFields({ categories: [one, other], onWrite }: CategoryFieldsProps): ReactNode {
  const [first, second] = useConsole().labels.categories
  return (
    <>
      {first !== '' && (
        <Field label={first} value={one} autoComplete="off" onChange={(event) => onWrite([event.target.value, other])} />
      )}
      {second !== '' && (
        <Field label={second} value={other} autoComplete="off" onChange={(event) => onWrite([one, event.target.value])} />
      )}
    </>
  )
}
