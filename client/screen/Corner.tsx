import type { ReactNode, Ref } from 'react'
import { spacedCode } from '../../shared/ids.ts'
import { useMessages } from '../messages/language.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import styles from './Corner.module.css'
import { joinAddress, typedAddress } from './posterAddress.ts'
import { useScreenPage } from './takehome/useScreenPage.ts'
import { useItemShown } from './useItemShown.ts'

/** The way in, small: in the same corner of every phase but the lobby, which shows it large, and a closed room. */
export function Corner({ ref }: { readonly ref: Ref<HTMLElement> }): ReactNode {
  const common = useCommon()
  const stage = useStage()
  const item = useItemShown()
  const { page } = useScreenPage()
  const text = useMessages('screen')
  const { qrCode } = useMessages('common')
  const isPoster = stage.kind === 'gathering' && !stage.isLookHere && common.rounds.number === 0 && item === null && page === 'usual'
  if (isPoster || stage.kind === 'closed') return null
  return (
    <aside ref={ref} className={styles.corner} aria-label={text.wayIn}>
      <p>
        <span className={styles.address}>{typedAddress(common)}</span>
        <span className={styles.code}><bdi dir="ltr">{spacedCode(common.code)}</bdi></span>
      </p>
      <QrCode className={styles.qr} text={joinAddress(common)} label={qrCode(joinAddress(common))} />
    </aside>
  )
}
