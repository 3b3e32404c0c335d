import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import styles from './TakeHome.module.css'

/** To the evening in figures and pictures, in a window of its own: the console goes on here. */
export function ReportLink(): ReactNode {
  const { code } = useCommon()
  const text = useMessages('hostTakeHome')
  return (
    <a className={styles.report} href={`/report/${code}`} target="_blank" rel="noreferrer">
      {text.report}
    </a>
  )
}
