import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import type { PairingPlace } from '../scene.ts'
import styles from './ToldOf.module.css'
import { useToldLines } from './useToldLines.ts'

export type ToldOfProps = { readonly cards: PairingPlace['cards']; readonly partners: number }

/** What partners told of themselves: small, beneath the names. It is the one opposite who is to be looked at. */
export function ToldOf({ cards, partners }: ToldOfProps): ReactNode {
  const text = useMessages('phoneCard')
  const linesOf = useToldLines()
  if (cards.length === 0) return null
  return (
    <div className={styles.told}>
      {cards.flatMap((card) =>
        linesOf(card).map((line, index) => (
          <p key={`${card.of} ${line}`}>
            <bdi>{partners > 1 && index === 0 ? text.ofPerson(card.of, line) : line}</bdi>
          </p>
        )),
      )}
    </div>
  )
}
