import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useSnowball } from '../HostContext.tsx'
import { figuresOf } from './guestFigures.ts'
import styles from './Inviting.module.css'

/** How many are in, and what waits. */
export function GuestFigures(): ReactNode {
  const { signUps, places } = useSnowball()
  const text = useMessages('hostGuests')
  const { in: isIn, came, waiting, asked, off } = figuresOf(signUps)
  const figures = [
    { label: text.haveAPlace, figure: places === null ? String(isIn + came) : text.ofPlaces(isIn + came, places) },
    ...(asked > 0 ? [{ label: text.waitForYes, figure: String(asked) }] : []),
    ...(waiting > 0 ? [{ label: text.waitForPlace, figure: String(waiting) }] : []),
    ...(off > 0 ? [{ label: text.signedOff, figure: String(off) }] : []),
  ]
  return (
    <dl className={styles.figures}>
      {figures.map(({ label, figure }) => (
        <div key={label} className={styles.figure}>
          <dt>{label}</dt>
          <dd>{figure}</dd>
        </div>
      ))}
    </dl>
  )
}
