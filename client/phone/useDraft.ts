import { useState } from 'react'
import { useStore } from 'zustand'
import { drafts, writeDraft } from '../room/drafts.ts'
import { useCommon } from '../ui/RoomContext.tsx'

export type Draft = {
  readonly text: string
  /** It says something else than what is saved. */
  readonly isChanged: boolean
  readonly write: (text: string) => void
  /** The server has taken `text`; what has been written since stays. */
  readonly settle: (text: string) => void
}

/** One line of somebody's own. Until it is changed here it follows what is saved, by whichever device. */
export function useDraft(name: string, saved: string): Draft {
  const key = `${useCommon().code} ${name}`
  const written = useStore(drafts, ({ texts }) => texts[key])
  // The answer may be here before the view that shows it.
  const [sent, setSent] = useState<{ readonly text: string; readonly over: string } | null>(null)
  if (sent !== null && sent.over !== saved) setSent(null)
  const known = sent?.over === saved ? sent.text : saved
  return {
    text: written ?? known,
    isChanged: written !== undefined && written !== known,
    write: (text) => writeDraft(key, text === known ? null : text),
    settle: (text) => {
      if (drafts.getState().texts[key] === text) writeDraft(key, null)
      setSent({ text, over: saved })
    },
  }
}
