import type { ReactNode } from 'react'
import { hostMessages } from '../../messages/host.ts'
import { useLanguage } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useWallTime } from '../wallTime.ts'
import { matchingText, roundText } from './roundText.ts'

export type RoundLineProps = { readonly round: number; readonly className?: string | undefined }

/** "Round 3 of 6 · 11 pairs and a trio, all new to each other · ends 19:45". */
export function RoundLine({ round, className }: RoundLineProps): ReactNode {
  const { rounds, endsAt } = useCommon()
  const matching = useConsole().matchings.find((known) => known.round === round)
  const language = useLanguage()
  const ends = useWallTime(endsAt)
  const parts = [
    roundText(language, round, rounds.of),
    ...(matching === undefined ? [] : [matchingText(language, matching)]),
    ...(ends === null ? [] : [hostMessages[language].ends(ends)]),
  ]
  return <p className={className}>{parts.join(' · ')}</p>
}

/** Only who talks with whom, in figures, where round and end stand elsewhere. */
export function MatchingLine({ round, className }: RoundLineProps): ReactNode {
  const matching = useConsole().matchings.find((known) => known.round === round)
  const language = useLanguage()
  return matching === undefined ? null : <p className={className}>{matchingText(language, matching)}</p>
}
