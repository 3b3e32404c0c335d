import type { ReactNode } from 'react'
import { spacedCode } from '../../../shared/ids.ts'
import { useMessages } from '../../messages/language.ts'
import type { Messages } from '../../messages/shape.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useConsole } from '../HostContext.tsx'
import { AheadLink } from '../inviting/AheadLink.tsx'
import { HidePart } from '../picture/HidePart.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { WifiLink } from '../picture/WifiLink.tsx'
import { useIsWide } from '../useIsWide.ts'
import { AddressChoice } from './AddressChoice.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { OpenScreen } from './OpenScreen.tsx'
import { CopyScreenLink } from './OtherDevices.tsx'
import { ScreensHere } from './ScreensHere.tsx'
import { shownAddress } from '../../ui/shownAddress.ts'
import styles from './WayIn.module.css'

export type WayInProps = {
  /** Opening the screen is the next thing to do. */
  readonly isScreenNext?: boolean
  /** Offers the other addresses even after one of them has worked. */
  readonly isAddressAsked?: boolean
}

/** How people get in: the code to scan, the address and code to type, and whether it has worked for anybody. */
export function WayIn({ isScreenNext = false, isAddressAsked = false }: WayInProps): ReactNode {
  const { address, code } = useCommon()
  const { addresses, hasPhoneArrived } = useConsole()
  const text = { ...useMessages('common'), ...useMessages('hostSetup'), ...useMessages('hostProgramme') }
  const { open } = useSheets()
  const isWide = useIsWide()
  const isChoice = addresses.length > 1
  const link = `${address}/j/${code}`
  return (
    <div className={styles.wayIn}>
      <QrCode className={styles.qr} text={link} label={text.qrCode(link)} />
      <div className={styles.words}>
        <p className={styles.soft}>{text.scanOr}</p>
        <p className={styles.address}><bdi dir="ltr">{shownAddress(address)}</bdi></p>
        <p className={styles.soft}>{text.andType}</p>
        <p className={styles.code}><bdi dir="ltr">{spacedCode(code)}</bdi></p>
      </div>
      <div className={styles.rest}>
        {isChoice && (isAddressAsked || !hasPhoneArrived) && <AddressChoice />}
        {hasPhoneArrived && <p className={styles.works}>{text.hasArrived}</p>}
        {!hasPhoneArrived && !isChoice && (
          <p className={styles.check}>{tryItIn(text, address, isWide)}</p>
        )}
        <ScreensHere />
        <div className={styles.buttons}>
          <OpenScreen look={isScreenNext ? 'main' : 'quiet'} />
          <Button look="quiet" onClick={() => open({ kind: 'poster' })}>
            {text.showCode}
          </Button>
          <CopyLink link={link} label={text.copyGuestLink} />
          {!isWide && <CopyScreenLink />}
        </div>
        <div className={styles.links}>
          <WifiLink look="link" />
          <AheadLink look="link" />
        </div>
        <div>
          <HidePart part="title" />
        </div>
        <a className={styles.place} href="/check" target="_blank" rel="noreferrer">
          {text.checkPlace(`${shownAddress(address)}/check`)}
        </a>
      </div>
    </div>
  )
}

/** Over plain http the server is a computer in the house; where the page is narrow it is hardly this device. */
function tryItIn(text: Messages['hostSetup'], address: string, isWide: boolean): string {
  if (address.startsWith('https:')) return text.tryIt
  return isWide ? text.tryItHere : text.tryItThere
}
