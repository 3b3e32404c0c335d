import type { ReactNode } from 'react'
import type { RosterEntry } from '../../../shared/views.ts'
import { nameList } from '../../messages/catalogue.ts'
import { hostPeopleMessages } from '../../messages/hostPeople.ts'
import { commonMessages } from '../../messages/common.ts'
import { useLanguage } from '../../messages/language.ts'
import { SpotSign } from '../../ui/SpotSign.tsx'
import styles from './PersonRow.module.css'

export type PersonRowProps = { readonly entry: RosterEntry; readonly onOpen: () => void }

/** Spot, name, what is worth knowing, and with whom. */
export function PersonRow({ entry, onOpen }: PersonRowProps): ReactNode {
  const language = useLanguage()
  const { name, place } = entry
  const note = noteOn(hostPeopleMessages[language], entry)
  return (
    <li className={styles.item}>
      <button type="button" className={styles.row} onClick={onOpen}>
        {place?.spot == null ? (
          <span className={styles.noSign} />
        ) : (
          <SpotSign className={styles.sign} spot={place.spot} label={commonMessages[language].spot(place.spot)} />
        )}
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          {note !== null && <span className={styles.note}>{note}</span>}
        </span>
        {place !== null && <span className={styles.partners}>{nameList(language, place.partners)}</span>}
      </button>
    </li>
  )
}

/** The one thing that is out of the ordinary; null for most. */
function noteOn(text: (typeof hostPeopleMessages)['en'], entry: RosterEntry): string | null {
  if (entry.status === 'resting') return text.isSittingOut
  if (entry.isHost) return text.isYou
  if (entry.isDoubtful) return text.isMissed
  if (!entry.hasPhone) return text.noPhone
  return entry.isAwake ? null : text.phoneAsleep
}
