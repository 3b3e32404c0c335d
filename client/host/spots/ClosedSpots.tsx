import { useState, type ReactNode } from 'react'
import { closedSpotsMost, spotsMost } from '../../../shared/limits.ts'
import type { Floor } from '../../../shared/spots.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import styles from './ClosedSpots.module.css'

export type ClosedSpotsProps = { readonly floor: Floor; readonly onClosed: (closed: readonly number[]) => void }

/** So many more at a time. */
const more = 24

/** Every spot as a sign to tap: in use, or out of use. */
export function ClosedSpots({ floor: { count, closed }, onClosed }: ClosedSpotsProps): ReactNode {
  const text = useMessages('hostSpots')
  const pairs = Math.ceil(useCommon().people / 2)
  const [further, setFurther] = useState(0)
  const first = Math.max(12, pairs + closed.length, ...closed)
  const shown = Math.min(count ?? spotsMost, first + further)
  const isFull = closed.length >= closedSpotsMost
  const toggle = (spot: number): void => {
    if (closed.includes(spot)) onClosed(closed.filter((other) => other !== spot))
    else if (!isFull) onClosed([...closed, spot].toSorted((one, other) => one - other))
  }
  return (
    <>
      <div className={styles.spots}>
        {Array.from({ length: shown }, (_, index) => index + 1).map((spot) => (
          <button
            key={spot}
            type="button"
            className={styles.spot}
            aria-pressed={!closed.includes(spot)}
            aria-label={text.inUse(spot)}
            onClick={() => toggle(spot)}
          >
            <SpotSign spot={spot} />
          </button>
        ))}
      </div>
      {shown < (count ?? spotsMost) && (
        <Button look="link" onClick={() => setFurther(further + more)}>
          {text.showMoreSpots}
        </Button>
      )}
    </>
  )
}
