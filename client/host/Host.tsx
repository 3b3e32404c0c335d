import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { RoomCode } from '../../shared/ids.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { Room } from '../room/connection.ts'
import { Console } from './Console.tsx'
import { rememberHosted } from '../room/hostedRooms.ts'
import { carriedTo } from '../opening/carried.ts'
import { RehearsalOver } from './rehearsal/RehearsalOver.tsx'
import { WhenArrived } from './WhenArrived.tsx'

export type HostProps = { readonly room: Room<HostSlices>; readonly code: RoomCode }

/** The console of one room, from the first connection to the closed door. */
export function Host({ room, code }: HostProps): ReactNode {
  const isUnknown = useStore(room.store, ({ link }) => link.kind === 'refused' && link.reason === 'unknownRoom')
  const wasRehearsal = useStore(room.store, ({ slices }) => (slices.common?.rehearsal ?? null) !== null)
  useRoomIsKnown(room)

  // Ended here, it is known for one after the page is loaded anew, too.
  if (isUnknown && (wasRehearsal || carriedTo(code) !== null)) return <RehearsalOver code={code} />
  return (
    <WhenArrived room={room} slices={['common', 'console', 'roster', 'atDoor', 'deck']}>
      <Console />
    </WhenArrived>
  )
}

/** The page takes the room's name, and the front page will know the way back. */
function useRoomIsKnown(room: Room<HostSlices>): void {
  const code = useStore(room.store, ({ slices }) => slices.common?.code)
  const title = useStore(room.store, ({ slices }) => slices.common?.title)
  useEffect(() => {
    if (code === undefined || title === undefined) return
    document.title = `${title} · Klapp`
    rememberHosted({ code, title })
  }, [code, title])
}
