import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { CountdownTo } from '../../ui/Countdown.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import styles from './StageWords.module.css'

/** Where the clap is the host's to give: that it is, and, once they are cued, how long Klapp waits for it. */
export function WhoClaps({ isCued }: { readonly isCued: boolean }): ReactNode {
  const stage = useStage()
  const text = useMessages('hostClap')
  if (stage.kind !== 'talking' || stage.upAt === stage.endsAt) return null
  if (!isCued) return <p className={styles.why}>{text.youClap}</p>
  return (
    <p className={styles.why}>
      {text.elseKlapp} <CountdownTo at={stage.endsAt} />
    </p>
  )
}
