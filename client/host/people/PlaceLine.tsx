import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { SpotSign } from '../../ui/SpotSign.tsx'
import styles from './PlaceLine.module.css'

export type PlaceLineProps = { readonly spot: number | null; readonly children: ReactNode }

/** A sentence beside the sign of the spot it speaks of. */
export function PlaceLine({ spot, children }: PlaceLineProps): ReactNode {
  const text = useMessages('common')
  return (
    <div className={styles.line}>
      {spot !== null && <SpotSign className={styles.sign} spot={spot} label={text.spot(spot)} />}
      <p className={styles.words}>{children}</p>
    </div>
  )
}
