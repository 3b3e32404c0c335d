import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import { useMinute } from '../../ui/wallTime.ts'
import styles from './Outlook.module.css'
import { isNarrowed, outlookText } from './outlookText.ts'
import type { PlanDraft } from './planDraft.ts'
import { useLengths } from '../useLengths.ts'
import { plannedRounds } from './planFigures.ts'

/** What the room can hope for, where the host decides how many rounds there shall be. */
export function Outlook({ draft }: { readonly draft: PlanDraft }): ReactNode {
  const host = useConsole()
  const language = useLanguage()
  const planned = plannedRounds(draft, useLengths(), useMinute())
  const { outlook, settings, nextRound } = host
  if (outlook === null) return null
  const hope = { outlook, odd: settings.odd, hasBegun: nextRound > 1, isNarrowed: isNarrowed(host), planned }
  const text = outlookText(language, hope)
  return text === null ? null : <p className={styles.outlook}>{text}</p>
}
