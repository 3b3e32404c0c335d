import { useState, type ReactNode } from 'react'
import type { RoomCode } from '../../../shared/ids.ts'
import { dayAndTime } from '../../inviting/invitationText.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { recall, remember } from '../../room/storage.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useAheadMs } from '../../ui/wallTime.ts'
import { useAnnounced } from '../takehome/Own.tsx'
import styles from './Invited.module.css'

/** The evening is at another time than when this phone last showed it: said until somebody has read it. */
export function Moved(): ReactNode {
  const text = useMessages('phoneSignUp')
  const language = useLanguage()
  const { code } = useCommon()
  const startsAt = useAnnounced()?.startsAt ?? null
  const aheadMs = useAheadMs()
  const [known, setKnown] = useState(() => knownStart(code, startsAt))
  if (startsAt === null || known === null || known === startsAt) return null
  const read = (): void => {
    remember(keyOf(code), String(startsAt))
    setKnown(startsAt)
  }
  return (
    <div className={styles.notice} role="status">
      <p>{text.moved(dayAndTime(language, known + aheadMs))}</p>
      <Button look="link" onClick={read}>
        {text.understood}
      </Button>
    </div>
  )
}

function knownStart(code: RoomCode, startsAt: number | null): number | null {
  const kept = recall(keyOf(code))
  if (kept !== null) return Number(kept)
  if (startsAt !== null) remember(keyOf(code), String(startsAt))
  return startsAt
}

const keyOf = (code: RoomCode): string => `startsAt.${code}`
