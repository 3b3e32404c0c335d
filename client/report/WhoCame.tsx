import type { ReactNode } from 'react'
import type { EveningView } from '../../shared/takeHome.ts'
import { useMessages } from '../messages/language.ts'
import styles from './Report.module.css'

/** Who came, by name, and with how many each has talked; who met few is somebody to look after next time. */
export function WhoCame({ people }: Pick<EveningView, 'people'>): ReactNode {
  const text = useMessages('report')
  const few = people.filter(({ hasMetFew }) => hasMetFew)
  return (
    <section className={styles.part}>
      <h2>{text.whoCame}</h2>
      {few.length > 0 && few.length < people.length && <p className={styles.why}>{text.metFewWhy}</p>}
      <ul className={styles.people}>
        {people.map(({ name, met, hasMetFew }, index) => (
          <li key={keyOf(people, index)} data-few={hasMetFew}>
            <bdi className={styles.name}>{name}</bdi>
            <span className={styles.met}>{met}</span>
            {hasMetFew && <span className={styles.few}>{text.metFew}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Several may have the same name. */
function keyOf(people: EveningView['people'], index: number): string {
  const name = people[index]?.name ?? ''
  return `${name} ${people.slice(0, index).filter((other) => other.name === name).length}`
}
