import { useState, type ReactNode } from 'react'
import type { MetId } from '../../../shared/ids.ts'
import type { TakeHomeView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Answers } from './Answers.tsx'
import { CardLink } from './CardLink.tsx'
import { ContactLink } from './ContactLink.tsx'
import { MetRow } from './MetRow.tsx'
import { OtherDevice } from './OtherDevice.tsx'
import { useMine } from './Own.tsx'
import { PersonSheet } from './PersonSheet.tsx'
import { SaveContacts } from './SaveContacts.tsx'
import styles from './WhomIMet.module.css'

export type WhomIMetProps = Pick<Extract<TakeHomeView, { readonly kind: 'open' }>, 'people' | 'answers'>

/** Everybody one met, in order: with whom to keep in touch, and what to remember. */
export function WhomIMet({ people, answers }: WhomIMetProps): ReactNode {
  const text = useMessages('phoneMet')
  const mine = useMine()
  const [chosen, setChosen] = useState<MetId | null>(null)
  const person = people.find(({ id }) => id === chosen)
  const byBoard = people.filter(({ by }) => by === 'board')
  return (
    <div className={styles.home}>
      <Answers answers={answers} />
      {people.length > 0 && <p className={styles.how}>{text.how}</p>}
      <ol>
        {people.filter(({ by }) => by === 'meeting').map((met) => <MetRow key={met.id} met={met} onOpen={() => setChosen(met.id)} />)}
      </ol>
      {byBoard.length > 0 && (
        <section>
          <h2 className={styles.heading}>{text.byBoard}</h2>
          <ol>
            {byBoard.map((met) => <MetRow key={met.id} met={met} onOpen={() => setChosen(met.id)} />)}
          </ol>
        </section>
      )}
      {mine !== null && people.length > 0 && <ContactLink contact={mine.contact} isAwaited={people.some(({ isWanted }) => isWanted)} />}
      <SaveContacts people={people} />
      <div className={styles.links}>
        <CardLink />
        <OtherDevice />
      </div>
      {person !== undefined && <PersonSheet key={person.id} met={person} onClose={() => setChosen(null)} />}
    </div>
  )
}
