import type { ReactNode } from 'react'
import { spacedCode } from '../../../shared/ids.ts'
import { useMessages } from '../../messages/language.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { shownAddress } from '../../ui/shownAddress.ts'
import { Sheet } from '../sheets/Sheet.tsx'
import styles from './PosterSheet.module.css'

/** Where there is no projector the host's own phone is the poster: held up, or laid on the table by the door. */
export function PosterSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { address, code, title } = useCommon()
  const { qrCode } = useMessages('common')
  const link = `${address}/j/${code}`
  return (
    <Sheet title={title} look="whole" onClose={onClose}>
      <div className={styles.poster}>
        <QrCode className={styles.qr} text={link} label={qrCode(link)} />
        <p className={styles.address}><bdi dir="ltr">{shownAddress(address)}</bdi></p>
        <p className={styles.code}><bdi dir="ltr">{spacedCode(code)}</bdi></p>
      </div>
    </Sheet>
  )
}
