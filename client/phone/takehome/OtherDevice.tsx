import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { secretIn } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyLink } from '../../ui/CopyLink.tsx'
import { QrCode } from '../../ui/QrCode.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { linkOf } from '../arrival.ts'
import styles from './OtherDevice.module.css'
import { Sheet } from './Sheet.tsx'

/** One's page on another device: whoever has the link is, in this room, the same person. */
export function OtherDevice(): ReactNode {
  const text = useMessages('phoneDevice')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <>
      <Button look="link" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {text.title}
      </Button>
      {isOpen && (
        <Sheet title={text.title} what={text.what} onClose={() => setIsOpen(false)}>
          <Way />
        </Sheet>
      )}
    </>
  )
}

function Way(): ReactNode {
  const text = useMessages('phoneDevice')
  const { code } = useCommon()
  // The address by which this phone came is one that works.
  const link = linkOf(location.origin, code, secretIn(code))
  return (
    <div className={styles.way}>
      <QrCode className={styles.qr} text={link} label={text.qrLabel} />
      <p className={styles.warning}>{text.whoeverHasIt}</p>
      <CopyLink link={link} label={text.copy} />
    </div>
  )
}
