import type { ReactNode } from 'react'
import { DoorButton } from '../door/DoorButton.tsx'
import { useArePlacesOld, useRoster } from '../HostContext.tsx'
import { SignedUpLine } from '../inviting/SignedUpLine.tsx'
import { useMessages } from '../../messages/language.ts'
import { peopleFigures } from './peopleFigures.ts'
import styles from './PeopleHead.module.css'

/** "25 people", and what is out of the ordinary: "1 phone asleep". */
export function PeopleHead(): ReactNode {
  const { here } = peopleFigures(useRoster())
  const text = useMessages('hostPeople')
  return (
    <div className={styles.head}>
      <h2 className={styles.count}>{here === 0 ? text.nobodyYet : text.people(here)}</h2>
      <DoorButton />
      <PeopleNote />
      <SignedUpLine />
    </div>
  )
}

/** How many phones sleep and how many people sit out, and what is not known; nothing in most rooms. */
export function PeopleNote(): ReactNode {
  const arePlacesOld = useArePlacesOld()
  const { asleep, sittingOut } = peopleFigures(useRoster())
  const text = useMessages('hostPeople')
  const notes = [
    ...(asleep > 0 ? [text.asleep(asleep)] : []),
    ...(sittingOut > 0 ? [text.sittingOut(sittingOut)] : []),
    ...(arePlacesOld ? [text.placesUnknown] : []),
  ]
  return notes.length === 0 ? null : <p className={styles.note}>{notes.join(' · ')}</p>
}
