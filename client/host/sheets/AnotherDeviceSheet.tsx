import type { ReactNode } from 'react'
import { commonMessages } from '../../messages/common.ts'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { CopyLink } from '../gathering/CopyLink.tsx'
import { hostSecret } from '../hostSecret.ts'
import styles from './AnotherDevice.module.css'
import { Sheet } from './Sheet.tsx'

/** The key to the room, for a second host or for the host's own phone. It is shown only when it is asked for. */
export function AnotherDeviceSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { address, code } = useCommon()
  const text = { ...useMessages(commonMessages), ...useMessages(hostSetupMessages) }
  const page = `${address}/host/${code}`
  const link = `${page}#${encodeURIComponent(hostSecret(code) ?? '')}`
  return (
    <Sheet title={text.anotherDevice} onClose={onClose}>
      <div className={styles.device}>
        <p>{text.anotherDeviceWhy}</p>
        {/* The spoken name leaves the key out. */}
        <QrCode className={styles.qr} text={link} label={text.qrCode(page)} />
        <CopyLink link={link} label={text.copyHostLink} />
      </div>
    </Sheet>
  )
}
