import type { ReactNode } from 'react'
import type { Card } from '../../../shared/card.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './Inviting.module.css'

export type SuggestedCategoriesProps = {
  readonly categories: Card['categories']
  readonly onChoose: (categories: Card['categories']) => void
}

/** What may be asked and says something about a talk; gone once both are chosen. */
export function SuggestedCategories({ categories: [one, other], onChoose }: SuggestedCategoriesProps): ReactNode {
  const { field, role, years } = useMessages('hostEvening')
  const free = [field, role, years].filter((name) => name !== one && name !== other)
  if (one !== '' && other !== '') return null
  return (
    <div className={styles.chips}>
      {free.map((name) => (
        <Button key={name} look="quiet" className={styles.chip} onClick={() => onChoose(one === '' ? [name, other] : [one, name])}>
          {name}
        </Button>
      ))}
    </div>
  )
}
