import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useSnowball } from '../HostContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { unansweredOf, type Guest } from './guestFigures.ts'
import styles from './Inviting.module.css'
import { SnowballPicture } from './SnowballPicture.tsx'

/** Who came through whom, generation by generation, and who has invited without an answer. For hosts alone. */
export function SnowballSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { signUps } = useSnowball()
  const text = useMessages('hostGuests')
  const generations = [...new Set(signUps.map(({ generation }) => generation))].toSorted((one, other) => one - other)
  return (
    <Sheet title={text.snowball} look="whole" onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.why}>{signUps.length === 0 ? text.nobodyYet : text.snowballWhy}</p>
        {signUps.length > 0 && <SnowballPicture />}
        {generations.map((generation) => (
          <Generation key={generation} number={generation} guests={signUps.filter((guest) => guest.generation === generation)} />
        ))}
      </div>
    </Sheet>
  )
}

/** More than these nobody reads; the guest list finds them by name. */
const shownMost = 100

function Generation({ number, guests }: { readonly number: number; readonly guests: readonly Guest[] }): ReactNode {
  const { signUps, invitations } = useSnowball()
  const text = useMessages('hostGuests')
  const names = new Map(signUps.map(({ id, name }) => [id, name]))
  return (
    <section>
      <h3 className={styles.label}>{text.generation(number, guests.length)}</h3>
      <ul>
        {guests.slice(0, shownMost).map(({ id, name, by, standing }) => {
          const through = by === null ? '' : (names.get(by) ?? '')
          const unanswered = unansweredOf(invitations, id)
          const notes = [text.standing[standing], ...(through === '' ? [] : [text.through(through)]), ...(unanswered > 0 ? [text.unanswered(unanswered)] : [])]
          return (
            <li key={id} className={styles.row}>
              <span>
                <span className={styles.name}>{name === '' ? text.erased : name}</span>
                <span className={styles.note}>{notes.join(' · ')}</span>
              </span>
            </li>
          )
        })}
      </ul>
      {guests.length > shownMost && <p className={styles.why}>{text.andOthers(guests.length - shownMost)}</p>}
    </section>
  )
}
