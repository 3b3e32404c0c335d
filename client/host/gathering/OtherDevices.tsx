import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import styles from '../spots/SpotsSheet.module.css'
import { CopyLink } from '../../ui/CopyLink.tsx'

/** The console and the screen, on devices other than this one. */
export function OtherDevices(): ReactNode {
  const text = useMessages('hostSetup')
  const { open } = useSheets()
  const { code } = useCommon()
  return (
    <>
      <Button look="quiet" onClick={() => open({ kind: 'anotherDevice' })}>
        {text.anotherDevice}
      </Button>
      <CopyScreenLink />
      <a className={styles.link} href={`/kit/${code}`} target="_blank" rel="noreferrer">
        {text.toPrint}
      </a>
    </>
  )
}

/** A host with a phone in hand opens the projector's page on the laptop. */
export function CopyScreenLink(): ReactNode {
  const { address } = useCommon()
  const { screenPath } = useConsole()
  return <CopyLink link={`${address}${screenPath}`} label={useMessages('hostSetup').copyScreenLink} />
}
