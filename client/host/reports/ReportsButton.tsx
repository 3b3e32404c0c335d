import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useMessages } from '../../messages/language.ts'
import styles from './Reports.module.css'

/** A dot and nothing more: this page may be on the projector by mistake. Only where somebody has told something. */
export function ReportsButton(): ReactNode {
  const { open: count, latest } = useConsole().reports
  const text = useMessages('hostReports')
  const { open } = useSheets()
  if (latest.length === 0) return null
  return (
    <button
      type="button"
      className={styles.opener}
      data-open={count > 0}
      aria-label={count > 0 ? text.toYouOpen(count) : text.toYou}
      onClick={() => open({ kind: 'reports' })}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 5h16v11H10l-4 4v-4H4z" />
      </svg>
    </button>
  )
}
