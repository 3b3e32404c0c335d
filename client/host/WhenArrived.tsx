import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { HostSlices } from '../../shared/hostViews.ts'
import { roomLanguageIs, useMessages } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { HostProvider } from './HostContext.tsx'
import { Refused } from './Refused.tsx'
import { Sentence } from './Sentence.tsx'

export type WhenArrivedProps = {
  readonly room: Room<HostSlices>
  /** What the page can't be drawn without. */
  readonly slices: readonly (keyof HostSlices)[]
  readonly children: ReactNode
}

/** A host's page, in the room's language, as soon as the room has told what it needs; until then that it is on its way. */
export function WhenArrived({ room, slices: needed, children }: WhenArrivedProps): ReactNode {
  const text = useMessages('host')
  const link = useStore(room.store, (state) => state.link)
  const hasArrived = useStore(room.store, ({ slices }) => needed.every((name) => slices[name] !== undefined))
  const language = useStore(room.store, ({ slices }) => slices.common?.language)
  useEffect(() => {
    if (language !== undefined) roomLanguageIs(language)
  }, [language])

  if (link.kind === 'refused') return <Refused reason={link.reason} />
  if (!hasArrived) return <Sentence title={text.connecting} />
  return <HostProvider room={room}>{children}</HostProvider>
}
