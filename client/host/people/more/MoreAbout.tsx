import type { ReactNode } from 'react'
import type { RosterEntry } from '../../../../shared/hostViews.ts'
import { useMessages } from '../../../messages/language.ts'
import { BeckonForm } from './BeckonForm.tsx'
import { CardForm } from './CardForm.tsx'
import { CompanionForm } from './CompanionForm.tsx'
import { LeavingForm } from './LeavingForm.tsx'
import styles from './MoreAbout.module.css'
import { PersonWishes } from './PersonWishes.tsx'
import { StayForm } from './StayForm.tsx'

/** What most people never need to have told of them, folded away. */
export function MoreAbout({ entry }: { readonly entry: RosterEntry }): ReactNode {
  const text = useMessages('hostWishes')
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{text.moreAbout(entry.name)}</summary>
      <div className={styles.parts}>
        <section className={styles.part}>
          <h3 className={styles.title}>{text.whomToMeet(entry.name)}</h3>
          <PersonWishes entry={entry} />
        </section>
        <section className={styles.part}>
          <h3 className={styles.title}>{text.practical}</h3>
          <StayForm entry={entry} />
          <BeckonForm entry={entry} />
          <LeavingForm entry={entry} />
          <CompanionForm entry={entry} />
        </section>
        <section className={styles.part}>
          <h3 className={styles.title}>{text.about(entry.name)}</h3>
          <CardForm entry={entry} />
        </section>
      </div>
    </details>
  )
}
