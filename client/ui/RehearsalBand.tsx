import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import styles from './RehearsalBand.module.css'
import { useCommon, useHasArrived, useLink } from './RoomContext.tsx'

/** So that nobody takes a rehearsal for the evening itself. Nothing in earnest. `children`: what a host does there. */
export function RehearsalBand({ children }: { readonly children?: ReactNode }): ReactNode {
  const hasArrived = useHasArrived()
  // Over, it has nothing more to say.
  const isOver = useLink().kind === 'refused'
  return hasArrived && !isOver ? <Band>{children}</Band> : null
}

function Band({ children }: { readonly children?: ReactNode }): ReactNode {
  const { rehearsal } = useCommon()
  const text = useMessages('rehearsal')
  if (rehearsal === null) return null
  return (
    <aside className={styles.band} aria-label={text.word}>
      <p className={styles.words}>
        <strong>{text.word}</strong> <span>{text.withPretend}</span>
      </p>
      {children}
    </aside>
  )
}
