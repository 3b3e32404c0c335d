import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { WifiForm } from './WifiForm.tsx'
import styles from './Wifi.module.css'

/** The way into the house's network, for the poster. */
export function WifiSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { wifi } = useConsole()
  const text = useMessages('hostScreen')
  return (
    <Sheet title={text.wifi} onClose={onClose}>
      <div className={styles.form}>
        <p className={styles.why}>{text.wifiWhy}</p>
        <WifiForm wifi={wifi} onDone={onClose} />
      </div>
    </Sheet>
  )
}
