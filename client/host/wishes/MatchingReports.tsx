import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { matchingNotes, reportText } from '../live/reportText.ts'
import { matchingText } from '../live/roundText.ts'
import styles from './MatchingReports.module.css'

/** How well each matching came out: this round's, and the next one's once it is made. */
export function MatchingReports({ className }: { readonly className: string | undefined }): ReactNode {
  const stage = useStage()
  const { matchings } = useConsole()
  const language = useLanguage()
  if (!('round' in stage)) return null
  const known = matchings.filter(({ round }) => round >= stage.round)
  if (known.length === 0) return null
  return (
    <section className={className}>
      {known.map((matching) => (
        <div key={matching.round}>
          <h3 className={styles.round}>{messagesIn(language).common.round(matching.round)}</h3>
          <p className={styles.figures}>{matchingText(language, matching)}.</p>
          <p className={styles.report}>{[...matchingNotes(language, matching), reportText(language, matching)].join(' ')}</p>
        </div>
      ))}
    </section>
  )
}
