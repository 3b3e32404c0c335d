import { useState, type ReactNode } from 'react'
import type { Rejection } from '../../../shared/rejections.ts'
import { useMessages } from '../../messages/language.ts'
import { forgetHosted } from '../../room/hostedRooms.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { forgetHostSecret, isCoHost } from '../../room/hostSecret.ts'
import { Problem } from '../Problem.tsx'
import { eraseRoom } from './eraseRoom.ts'
import styles from './SaveLog.module.css'

/** The room and everything in it, at once; not for a co-host. Asks once; the answer that changes nothing is the big one. */
export function EraseRoom(): ReactNode {
  const { code, title } = useCommon()
  const text = { ...useMessages('common'), ...useMessages('hostErasing') }
  const [isAsking, setIsAsking] = useState(false)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<Rejection | null>(null)

  async function erase(): Promise<void> {
    setIsBusy(true)
    const reason = await eraseRoom(code)
    setIsBusy(false)
    setProblem(reason)
    if (reason !== null) return
    forgetHosted(code)
    forgetHostSecret(code)
    location.replace('/')
  }

  if (isCoHost(code)) return null
  if (!isAsking) {
    return (
      <div className={styles.log}>
        <Button look="quiet" isWide onClick={() => setIsAsking(true)}>
          {text.eraseRoom}
        </Button>
        <p className={styles.why}>{text.eraseRoomWhen}</p>
      </div>
    )
  }
  return (
    <div className={styles.log} role="group" aria-label={text.eraseRoom}>
      <h4>{text.eraseRoomSure(title)}</h4>
      <p>{text.eraseRoomWhy}</p>
      <Button isWide onClick={() => setIsAsking(false)}>
        {text.cancel}
      </Button>
      <Button look="quiet" isWide isBusy={isBusy} onClick={() => void erase()}>
        {text.eraseRoomNow}
      </Button>
      <Problem reason={problem} />
    </div>
  )
}
