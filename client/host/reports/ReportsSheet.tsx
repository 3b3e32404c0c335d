import type { ReactNode } from 'react'
import type { ReportsView } from '../../../shared/hostViews.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useWallTime } from '../../ui/wallTime.ts'
import styles from './Reports.module.css'

/** What people have told in confidence, and what can be done about it at once. */
export function ReportsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { latest } = useConsole().reports
  const text = useMessages('hostReports')
  const open = latest.filter(({ isSettled }) => !isSettled)
  const settled = latest.filter(({ isSettled }) => isSettled)
  return (
    <Sheet title={text.toYou} onClose={onClose}>
      <p className={styles.soft}>{text.onlyYou}</p>
      {latest.length === 0 && <p>{text.nothing}</p>}
      <Reports reports={open} />
      {settled.length > 0 && <h3 className={styles.title}>{text.settled}</h3>}
      <Reports reports={settled} />
    </Sheet>
  )
}

function Reports({ reports }: { readonly reports: ReportsView['latest'] }): ReactNode {
  return (
    <ul>
      {reports.map((report) => (
        <li key={report.id} className={styles.report}>
          <Report report={report} />
        </li>
      ))}
    </ul>
  )
}

function Report({ report }: { readonly report: ReportsView['latest'][number] }): ReactNode {
  const { id, by, about, words, at, isApart, isSettled } = report
  const text = useMessages('hostReports')
  const language = useLanguage()
  const time = useWallTime(at)
  const { open } = useSheets()
  const { give, problem } = useHostCommand()
  return (
    <>
      <p className={styles.what}>{about === null ? text.bothered(by.name) : text.botheredBy(by.name, about.name)}</p>
      {words !== null && <blockquote className={styles.words}>{textIn(words, language)}</blockquote>}
      <p className={styles.soft}>
        {time}
        {isApart && ` · ${text.areApart}`}
      </p>
      <div className={styles.deeds}>
        {about !== null && (
          <Button look="link" onClick={() => open({ kind: 'person', person: about.id })}>
            {text.about(about.name)}
          </Button>
        )}
        {about !== null && !isApart && (
          <Button look="link" onClick={() => void give({ type: 'wish', kind: 'apart', people: [by.id, about.id] })}>
            {text.keepApart}
          </Button>
        )}
        <Button look="link" onClick={() => void give({ type: 'settleReport', id, isSettled: !isSettled })}>
          {isSettled ? text.openAgain : text.done}
        </Button>
      </div>
      <Problem reason={problem} />
    </>
  )
}
