import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { RoomCode } from '../../shared/ids.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import { roomLanguageIs, useMessages } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { Console } from './Console.tsx'
import { HostProvider } from './HostContext.tsx'
import { rememberHosted } from '../room/hostedRooms.ts'
import { carriedTo } from '../opening/carried.ts'
import { RehearsalOver } from './rehearsal/RehearsalOver.tsx'
import { Refused } from './Refused.tsx'
import { Sentence } from './Sentence.tsx'

export type HostProps = { readonly room: Room<HostSlices>; readonly code: RoomCode }

/** The console of one room, from the first connection to the closed door. */
export function Host({ room, code }: HostProps): ReactNode {
  const text = useMessages('host')
  const link = useStore(room.store, (state) => state.link)
  const hasArrived = useStore(room.store, ({ slices }) =>
    [slices.common, slices.console, slices.roster, slices.atDoor, slices.deck].every((slice) => slice !== undefined),
  )
  const wasRehearsal = useStore(room.store, ({ slices }) => (slices.common?.rehearsal ?? null) !== null)
  useRoomIsKnown(room)

  // Ended here, it is known for one after the page is loaded anew, too.
  const isRehearsal = wasRehearsal || carriedTo(code) !== null
  if (link.kind === 'refused') return isRehearsal && link.reason === 'unknownRoom' ? <RehearsalOver code={code} /> : <Refused reason={link.reason} />
  if (!hasArrived) return <Sentence title={text.connecting} />
  return (
    <HostProvider room={room}>
      <Console />
    </HostProvider>
  )
}

/** The page takes the room's language and name, and the front page will know the way back. */
function useRoomIsKnown(room: Room<HostSlices>): void {
  const language = useStore(room.store, ({ slices }) => slices.common?.language)
  const code = useStore(room.store, ({ slices }) => slices.common?.code)
  const title = useStore(room.store, ({ slices }) => slices.common?.title)

  useEffect(() => {
    if (language !== undefined) roomLanguageIs(language)
  }, [language])
  useEffect(() => {
    if (code === undefined || title === undefined) return
    document.title = `${title} · Klapp`
    rememberHosted({ code, title })
  }, [code, title])
}
