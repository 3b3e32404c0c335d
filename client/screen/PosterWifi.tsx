import type { ReactNode } from 'react'
import { type Wifi, wifiCode } from '../../shared/wifi.ts'
import { useMessages } from '../messages/language.ts'
import type { Messages } from '../messages/shape.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Fitted } from './Fitted.tsx'
import styles from './PosterWifi.module.css'

const sizes = [4.2, 3.8, 3.4, 3.1]
/** Longer than this nobody types it: it stands in the code. */
const typedMost = 32

/** The first of two steps: into the house's network. In words, too, for those who would rather type. */
export function PosterWifi({ wifi }: { readonly wifi: Wifi }): ReactNode {
  const text = useMessages('screen')
  return (
    <section className={styles.wifi}>
      <QrCode className={styles.qr} text={wifiCode(wifi)} label={text.wifiCode(wifi.name)} />
      <div className={styles.words}>
        <h2 className={styles.step}>{text.stepWifi}</h2>
        <Fitted as="p" text={wifi.name} sizes={sizes} className={styles.name}>
          <p className={styles.password}>{howToJoin(wifi, text)}</p>
        </Fitted>
      </div>
    </section>
  )
}

function howToJoin(wifi: Wifi, text: Messages['screen']): string {
  if (wifi.kind === 'open') return text.noPassword
  return wifi.password.length > typedMost ? text.passwordInCode : text.password(wifi.password)
}
