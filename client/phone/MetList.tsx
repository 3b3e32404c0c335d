import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './MetList.module.css'

export type MetListProps = { readonly names: readonly string[]; readonly heading?: string }

/** Names of those met, in the order of the rounds. */
export function MetList({ names, heading }: MetListProps): ReactNode {
  const text = useMessages('phone')
  if (names.length === 0) return null
  return (
    <section>
      {heading !== undefined && <h2 className={styles.heading}>{heading}</h2>}
      <ol>
        {names.map((name, index) => (
          // Two people may share a name; their place in the evening is what tells them apart.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className={styles.name}>
            {name === '' ? text.metSomeone : name}
          </li>
        ))}
      </ol>
    </section>
  )
}
