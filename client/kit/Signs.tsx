import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { SpotSign } from '../ui/SpotSign.tsx'
import { useWhereabouts } from '../ui/useWhereabouts.ts'
import styles from './Kit.module.css'

/** One page for each spot, to hang above people's heads. */
export function Signs({ spots }: { readonly spots: readonly number[] }): ReactNode {
  return spots.map((spot) => <Sign key={spot} spot={spot} />)
}

function Sign({ spot }: { readonly spot: number }): ReactNode {
  const { sign } = useMessages('kit')
  const whereabouts = useWhereabouts(spot)
  return (
    <section className={styles.page} aria-label={sign(spot)}>
      <div className={styles.sign}>
        <SpotSign spot={spot} />
      </div>
      {whereabouts !== null && <p className={styles.where}>{whereabouts}</p>}
    </section>
  )
}
