import { useStore } from 'zustand'
import { textIn } from '../../../shared/text.ts'
import { drafts, writeDraft } from '../../room/drafts.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useAnnounced, useSnowball } from '../HostContext.tsx'
import { emptyEvening, fieldsOf, type EveningDraft } from './eveningDraft.ts'
import { useAheadMs } from '../../ui/wallTime.ts'

export type EveningDraftOf = {
  readonly draft: EveningDraft
  readonly write: (change: Partial<EveningDraft>) => void
  /** What was written is announced. */
  readonly settle: () => void
}

/** What is announced, changed by what was typed since: it outlives the sheet. */
export function useEveningDraft(): EveningDraftOf {
  const { code } = useCommon()
  const saved = useSavedEvening()
  const key = `${code} evening.`
  const written = useStore(drafts, ({ texts }) => texts)
  const names = ['date', 'from', 'to', 'about', 'venue', 'places'] as const
  const typed = Object.fromEntries(names.flatMap((name) => (written[key + name] === undefined ? [] : [[name, written[key + name]]])))
  const wayIn = written[`${key}wayIn`]
  const draft: EveningDraft = { ...saved, ...typed, wayIn: wayIn === 'asks' || wayIn === 'atOnce' ? wayIn : saved.wayIn }
  return {
    draft,
    write: (change) => {
      for (const [name, value] of Object.entries(change)) writeDraft(key + name, value)
    },
    settle: () => {
      for (const name of [...names, 'wayIn']) writeDraft(key + name, null)
    },
  }
}

function useSavedEvening(): EveningDraft {
  const announced = useAnnounced()
  const { places, wayIn } = useSnowball()
  const { language } = useCommon()
  const aheadMs = useAheadMs()
  if (announced === null) return emptyEvening
  const starts = fieldsOf(announced.startsAt + aheadMs)
  return {
    date: starts.date,
    from: starts.time,
    to: fieldsOf(announced.endsAt + aheadMs).time,
    about: announced.about === null ? '' : textIn(announced.about, language),
    venue: announced.venue === null ? '' : textIn(announced.venue, language),
    places: places === null ? '' : String(places),
    wayIn: wayIn ?? 'atOnce',
  }
}
