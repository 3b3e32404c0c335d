import type { ReactNode } from 'react'
import { type Floor, isOpenSpot } from '../../../shared/spots.ts'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Stepper } from '../settings/Stepper.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { ClosedSpots } from './ClosedSpots.tsx'
import styles from './SpotsSheet.module.css'
import { ZoneForm } from './ZoneForm.tsx'

/** How many spots there are, which of them are out of use, and what people call where they are. */
export function SpotsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const text = useMessages('hostSpots')
  const { floor } = useConsole().settings
  const { code } = useCommon()
  const { give, problem } = useHostCommand()
  const change = (changes: Partial<Floor>): void => void give({ type: 'configure', settings: { floor: { ...floor, ...changes } } })
  return (
    <Sheet title={text.spotsOfRoom} onClose={onClose}>
      <section className={styles.part}>
        <SpotCount floor={floor} onCount={(count) => change({ count })} />
        <Rows floor={floor} onRows={(rowLength) => change({ rowLength })} />
        <Problem reason={problem} />
        <a className={styles.link} href={`/kit/${code}`} target="_blank" rel="noreferrer">
          {text.printSigns}
        </a>
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.outOfUse}</h3>
        <p className={styles.why}>{text.outOfUseWhy}</p>
        <ClosedSpots floor={floor} onClosed={(closed) => change({ closed })} />
      </section>
      <section className={styles.part}>
        <h3 className={styles.title}>{text.zones}</h3>
        <p className={styles.why}>{text.zonesWhy}</p>
        <ZoneForm />
      </section>
    </Sheet>
  )
}

type SpotCountProps = { readonly floor: Floor; readonly onCount: (count: number | null) => void }

function SpotCount({ floor, onCount }: SpotCountProps): ReactNode {
  const text = useMessages('hostSpots')
  const pairs = Math.floor(useCommon().people / 2)
  const { count } = floor
  const missing = count === null ? 0 : pairs - Array.from({ length: count }, (_, index) => index + 1).filter((spot) => isOpenSpot(floor, spot)).length
  return (
    <div>
      <Stepper
        label={text.howManySpots}
        value={count === null ? text.asManyAsNeeded : String(count)}
        less={text.fewerSpots}
        more={text.moreSpots}
        onLess={count === null ? undefined : () => onCount(count === 1 ? null : count - 1)}
        // From "as many as it takes", the number that it would take now is the best guess.
        onMore={() => onCount(count === null ? Math.max(1, pairs) : count + 1)}
      />
      <p className={styles.why} role="status">
        {missing > 0 && text.tooFewSpots(missing)}
      </p>
    </div>
  )
}

type RowsProps = { readonly floor: Floor; readonly onRows: (rowLength: number | null) => void }

function Rows({ floor: { rowLength }, onRows }: RowsProps): ReactNode {
  const text = useMessages('hostSpots')
  return (
    <div>
      <Stepper
        label={text.rows}
        value={rowLength === null ? text.noRows : String(rowLength)}
        less={text.fewerSpots}
        more={text.moreSpots}
        onLess={rowLength === null ? undefined : () => onRows(rowLength <= 2 ? null : rowLength - 1)}
        onMore={rowLength === 100 ? undefined : () => onRows((rowLength ?? 1) + 1)}
      />
      <p className={styles.why}>{text.rowsWhy}</p>
    </div>
  )
}
