import type { ReactNode } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { matchingNotes } from './reportText.ts'

/** What the host should know of a matching: while people walk of theirs, while they talk of the one that comes. */
export function MatchingNotes({ className }: { readonly className: string | undefined }): ReactNode {
  const stage = useStage()
  const { matchings } = useConsole()
  const language = useLanguage()
  if (!('round' in stage)) return null
  const isWalk = stage.kind === 'moving' || (stage.kind === 'paused' && stage.held === 'moving')
  const matching = matchings.find(({ round }) => round === (isWalk ? stage.round : stage.round + 1))
  const notes = matching === undefined ? [] : matchingNotes(language, matching)
  if (notes.length === 0) return null
  return (
    <p className={className}>
      {!isWalk && `${messagesIn(language).hostOutlook.nextRound}: `}
      {notes.join(' ')}
    </p>
  )
}
