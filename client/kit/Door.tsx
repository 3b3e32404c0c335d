import type { ReactNode } from 'react'
import { spacedCode } from '../../shared/ids.ts'
import { useMessages } from '../messages/language.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { shownAddress } from '../ui/shownAddress.ts'
import styles from './Kit.module.css'

/** The poster for the door: scan, write your name, and be in before you sit down. */
export function Door(): ReactNode {
  const { title, address, code, rehearsal } = useCommon()
  const rehearsalText = useMessages('rehearsal')
  const text = useMessages('kit')
  const { qrCode } = useMessages('common')
  const link = `${address}/j/${code}`
  return (
    <section className={styles.page} aria-label={text.part.door}>
      {rehearsal !== null && <p className={styles.rehearsal}>{rehearsalText.word}</p>}
      <h2 className={styles.room}>{title}</h2>
      <p className={styles.how}>{text.scanAndWrite}</p>
      <QrCode className={styles.qr} text={link} label={qrCode(link)} />
      <p className={styles.address}><bdi dir="ltr">{shownAddress(address)}</bdi></p>
      <p className={styles.code}><bdi dir="ltr">{spacedCode(code)}</bdi></p>
    </section>
  )
}
