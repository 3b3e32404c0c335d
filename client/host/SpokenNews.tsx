/** What the console says aloud of those who need the host, and of what can be taken back; nothing to be seen. */
import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import { useReckoning } from '../programme/useReckoning.ts'
import { useSayings, useTeller } from '../spoken/useSayings.ts'
import { useCommon, useSecondsUntil } from '../ui/RoomContext.tsx'
import { useLongLost } from '../ui/useLongLost.ts'
import { useAtDoor, useCalls, useConsole } from './HostContext.tsx'
import { newsSayings, type News } from './hostSayings.ts'
import { adviceOf } from './programme/advice.ts'
import { whatHappened } from './whatHappened.ts'

export function SpokenNews(): ReactNode {
  const { reports, pauseComes } = useConsole()
  const { pauseComes: pauseWords, linkLost } = useMessages('host')
  const { lookHereComes } = useMessages('hostClap')
  const { toYouOpen } = useMessages('hostReports')
  const news = newsSayings({
    undo: useUndo(),
    notices: useNotices(),
    atDoor: useFirstAtDoor(),
    told: { count: reports.open, words: `${toYouOpen(reports.open)}.` },
    advice: useAdvice(),
    lost: useLongLost() ? linkLost : null,
    comes: pauseComes === null ? null : pauseComes === 'lookHere' ? lookHereComes : pauseWords,
  })
  useSayings(useTeller(), news)
  return null
}

function useUndo(): News['undo'] {
  const { undoable } = useConsole()
  const text = { ...useMessages('host'), ...useMessages('hostDoor') }
  const seconds = useSecondsUntil(undoable?.until ?? null)
  if (undoable === null || seconds === null || seconds === 0) return null
  return { id: undoable.id, words: `${whatHappened(text, undoable)} ${text.canTakeBack}` }
}

function useNotices(): News['notices'] {
  const { notices } = useConsole()
  const calls = useCalls()
  const { couldNotFind } = useMessages('hostPeople')
  const { bringTogether, bringTogetherAt } = useMessages('hostHelp')
  return [
    ...notices.map(({ id, by, missing }) => ({ about: `notice ${id}`, words: couldNotFind(by, missing) })),
    ...calls.map(({ by, partners, spot }) => ({
      about: `call ${by} ${partners.join(', ')}`,
      words: spot === null ? bringTogether(by, partners) : bringTogetherAt(by, partners, spot),
    })),
  ]
}

function useFirstAtDoor(): News['atDoor'] {
  const [first] = useAtDoor()
  const { waitsOutside } = useMessages('hostDoor')
  return first === undefined ? null : { id: first.id, words: waitsOutside(first.name) }
}

function useAdvice(): News['advice'] {
  const { rounds } = useCommon()
  return adviceOf({ reckoning: useReckoning(), lastRound: rounds.of, language: useLanguage() })
}
