import type { ReactNode } from 'react'
import type { MatchingSummary } from '../../../shared/matchingViews.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useWallTime } from '../../ui/wallTime.ts'
import styles from './RoundLine.module.css'
import { matchingText } from './roundText.ts'

export type RoundLineProps = { readonly round: number; readonly className?: string | undefined }

/** "Round 3 of 6 · 11 pairs and a trio, all new to each other · ends 19:45". */
export function RoundLine({ round, className }: RoundLineProps): ReactNode {
  const { rounds, endsAt, introduces } = useCommon()
  const matching = useConsole().matchings.find((known) => known.round === round)
  const language = useLanguage()
  const ends = useWallTime(endsAt)
  return (
    <p className={className}>
      {introduces === null ? messagesIn(language).common.roundCounted(round, rounds) : messagesIn(language).presenting.introductions}
      {matching !== undefined && ' · '}
      {matching !== undefined && <Figures matching={matching} />}
      {ends !== null && ` · ${messagesIn(language).host.ends(ends)}`}
    </p>
  )
}

/** Only who talks with whom, in figures, where round and end stand elsewhere. */
export function MatchingLine({ round, className }: RoundLineProps): ReactNode {
  const matching = useConsole().matchings.find((known) => known.round === round)
  if (matching === undefined) return null
  return (
    <p className={className}>
      <Figures matching={matching} />
    </p>
  )
}

/** Whoever wants to know how good it is taps on it. */
function Figures({ matching }: { readonly matching: MatchingSummary }): ReactNode {
  const language = useLanguage()
  const { open } = useSheets()
  return (
    <button type="button" className={styles.figures} onClick={() => open({ kind: 'whoMeets' })}>
      {matchingText(language, matching)}
    </button>
  )
}
