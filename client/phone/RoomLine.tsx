import type { ReactNode } from 'react'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './RoomLine.module.css'

/** "Tisdagsmingel · 24 are here": a long title takes another line, what comes after it does not. */
export function RoomLine({ more }: { readonly more?: string }): ReactNode {
  const { title } = useCommon()
  return (
    <span className={styles.line}>
      <span className={styles.title}>{more === undefined ? title : `${title} · `}</span>
      {more !== undefined && <span>{more}</span>}
    </span>
  )
}
