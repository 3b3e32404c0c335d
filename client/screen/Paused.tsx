import type { ReactNode } from 'react'
import type { StageView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'
import styles from './Paused.module.css'
import { useCommon } from '../ui/RoomContext.tsx'
import { RoundLine } from './RoundLine.tsx'
import talking from './Talking.module.css'
import { TimeRing } from './TimeRing.tsx'

export type PausedProps = { readonly stage: Extract<StageView, { readonly kind: 'paused' }> }

/** Time stands still. Nobody need do anything but listen, or wait where the host's computer had slept. */
export function Paused({ stage }: PausedProps): ReactNode {
  const text = useMessages('screen')
  const { introduces } = useCommon()
  return (
    <main className={talking.talking} data-long={introduces !== null}>
      <RoundLine round={stage.round} />
      <TimeRing />
      <div className={styles.words}>
        <h1>{text.paused}</h1>
        <p>{stage.why === 'host' ? text.listen : text.soonBack}</p>
      </div>
    </main>
  )
}
