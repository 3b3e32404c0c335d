import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../../messages/language.ts'
import cards from '../gathering/Gathering.module.css'
import { useConsole, useSnowball } from '../HostContext.tsx'
import styles from './Inviting.module.css'
import { mixText } from './mixText.ts'

/** How mixed those who come are, and whom to look for. The bar is the largest part of the answers. */
export function Mix(): ReactNode {
  const { mix } = useSnowball()
  const { labels } = useConsole()
  const language = useLanguage()
  const text = useMessages('hostGuests')
  const isAnybodyThere = mix.some(({ of }) => of > 0)
  if (!isAnybodyThere) return null
  return (
    <section className={cards.card}>
      <h2 className={cards.title}>{text.mix}</h2>
      {mix.map((fact) => (
        <div key={fact.category}>
          <h3 className={styles.name}>{labels.categories[fact.category]}</h3>
          {fact.most !== null && (
            <div className={styles.bar} aria-hidden>
              <div className={styles.part} style={{ width: `${(100 * fact.most.count) / fact.told}%` }} />
            </div>
          )}
          <p>{mixText(language, fact, labels.categories[fact.category])}</p>
          {fact.told < fact.of && <p className={styles.why}>{text.notTold(fact.of - fact.told)}</p>}
        </div>
      ))}
    </section>
  )
}
