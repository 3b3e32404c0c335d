import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { CountdownTo, Countdown } from '../../ui/Countdown.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { useWhereabouts } from '../../ui/useWhereabouts.ts'
import { Heading } from '../Heading.tsx'
import moving from '../MovingPage.module.css'
import { Page } from '../Page.tsx'
import styles from './Groups.module.css'

export type GroupWalkProps = {
  readonly spot: number | null
  readonly names: readonly string[]
  /** When the walk is over, if the stage goes on after it. */
  readonly until?: number
  readonly menu: ReactNode
  readonly children?: ReactNode
}

/** The way to one's group: held up, the whole page is the sign. */
export function GroupWalk({ spot, names, until, menu, children }: GroupWalkProps): ReactNode {
  const text = useMessages('phone')
  const group = useMessages('phoneGroups')
  const whereabouts = useWhereabouts(spot)
  const listed = useMessages('common').names(names)
  return (
    <Page spot={spot} top={<><span className={styles.grow}>{group.yourGroup}</span>{until === undefined ? <Countdown className={styles.time} /> : <CountdownTo className={styles.time} at={until} />}{menu}</>}>
      <Heading className={moving.where}>
        <span>{spot === null ? group.findThem : text.goToSpot(spot)}</span>
        {whereabouts !== null && <span className={moving.part}>{whereabouts}</span>}
      </Heading>
      {spot !== null && (
        <div className={moving.sign}>
          <SpotSign spot={spot} look="bare" />
        </div>
      )}
      <div className={spot === null ? moving.onlyNames : undefined}>
        <p className={styles.names}>{listed}</p>
        {children}
      </div>
    </Page>
  )
}
