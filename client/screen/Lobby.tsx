import type { ReactNode } from 'react'
import { spacedCode } from '../../shared/ids.ts'
import { useMessages } from '../messages/language.ts'
import { useTalkingMs } from '../programme/useTalkingMs.ts'
import { Logo } from '../ui/Logo.tsx'
import { QrCode } from '../ui/QrCode.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { Arrivals } from './Arrivals.tsx'
import { Fitted } from './Fitted.tsx'
import styles from './Lobby.module.css'
import { PosterProgramme } from './PosterProgramme.tsx'
import { PosterWifi } from './PosterWifi.tsx'
import { useHides, useLook } from './ScreenContext.tsx'
import { joinAddress, typedAddress } from './posterAddress.ts'

const titleSizes = [13, 12, 11, 10, 9, 8, 7, 6]
const addressSizes = [4.4, 4, 3.6, 3.2, 3]

/** Before the first round: the poster that brings people in, and the names of those who are. */
export function Lobby(): ReactNode {
  const common = useCommon()
  const text = useMessages('screen')
  const { qrCode } = useMessages('common')
  const { rounds } = common
  const talkingMs = useTalkingMs()
  const hides = useHides()
  const { wifi } = useLook()
  const title = hides.title ? text.welcome : common.title
  return (
    <main className={styles.lobby} data-wifi={wifi !== null}>
      <div className={styles.words}>
        <Logo className={styles.logo} />
        <Fitted as="h1" text={title} sizes={titleSizes} className={styles.title} />
        <p className={styles.how}>
          <span>{text.scan}</span>{' '}
          <span>{rounds.of === null ? text.youMeetOneByOne(talkingMs) : text.youMeet(rounds.of, talkingMs)}</span>
        </p>
        {!hides.isPlain && <PosterProgramme linesMost={programmeLines(title)} />}
        {!hides.isPlain && <Arrivals />}
      </div>
      <section className={styles.poster} aria-label={text.wayIn}>
        {wifi !== null && <PosterWifi wifi={wifi} />}
        {wifi !== null && <h2 className={styles.step}>{text.stepKlapp}</h2>}
        <QrCode className={styles.qr} text={joinAddress(common)} label={qrCode(joinAddress(common))} />
        <Fitted as="p" text={typedAddress(common)} sizes={addressSizes} className={styles.address} />
        <p className={styles.code}><bdi dir="ltr">{spacedCode(common.code)}</bdi></p>
      </section>
    </main>
  )
}

/** A title of one line leaves room for six lines below it, one of three lines for three. */
function programmeLines(title: string): number {
  if (title.length > 32) return 3
  return title.length > 16 ? 5 : 6
}
