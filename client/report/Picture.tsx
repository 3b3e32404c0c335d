import type { ReactNode } from 'react'
import { useWhoMet } from '../host/HostContext.tsx'
import { useMessages } from '../messages/language.ts'
import { NetworkDrawing } from '../screen/network/NetworkDrawing.tsx'
import styles from './Report.module.css'

/** As wide as the paper: a unit of the drawing is then about a millimetre and a tenth. */
const frame = { width: 160, height: 92 } as const

/** The closing picture. */
export function Picture(): ReactNode {
  const network = useWhoMet()
  const text = useMessages('report')
  if (network.pairs.length === 0) return null
  return (
    <section className={styles.picture}>
      <h2>{text.whoMetWhom}</h2>
      <NetworkDrawing network={network} frame={frame} label={text.whoMetWhom} />
    </section>
  )
}
