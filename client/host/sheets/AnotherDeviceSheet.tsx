import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { useConsole } from '../HostContext.tsx'
import { hostSecret, isCoHost } from '../../room/hostSecret.ts'
import styles from './AnotherDevice.module.css'
import { Sheet } from './Sheet.tsx'
import { useSheets } from './SheetsContext.tsx'

/** The keys to the room: the host's own, for another device of theirs, and the co-hosts'. Shown only when asked for. */
export function AnotherDeviceSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { address, code } = useCommon()
  const text = { ...useMessages('common'), ...useMessages('hostSetup'), ...useMessages('hostLinks') }
  const isHost = !isCoHost(code)
  const page = `${address}/host/${code}`
  const link = `${page}#${encodeURIComponent(hostSecret(code) ?? '')}`
  return (
    <Sheet title={text.anotherDevice} onClose={onClose}>
      <div className={styles.device}>
        <p>{isHost ? text.anotherDeviceWhy : text.coHostAgain}</p>
        {/* The spoken name leaves the key out. */}
        <QrCode className={styles.qr} text={link} label={text.qrCode(page)} />
        <CopyLink link={link} label={isHost ? text.copyHostLink : text.copyCoHostLink} />
      </div>
      {isHost && <CoHosts address={address} />}
    </Sheet>
  )
}

function CoHosts({ address }: { readonly address: string }): ReactNode {
  const { links } = useConsole()
  const { open } = useSheets()
  const text = useMessages('hostLinks')
  return (
    <section className={styles.device}>
      <h3 className={styles.title}>{text.coHosts}</h3>
      <p>{text.coHostsWhy}</p>
      {links.coHostPath !== null && <CopyLink link={`${address}${links.coHostPath}`} label={text.copyCoHostLink} />}
      <Button look="quiet" onClick={() => open({ kind: 'replaceLinks', generation: links.generation })}>
        {text.replaceLinks}
      </Button>
      <p className={styles.why}>{text.replaceLinksWhy}</p>
    </section>
  )
}
