import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import type { HostSlices } from '../../shared/hostViews.ts'
import { type RoomCode, roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { type Room, connectRoom } from '../room/connection.ts'
import { hostSecret } from '../room/hostSecret.ts'
import { Refused } from './Refused.tsx'

/** Draws a page for the host of the room whose code is the last part of the path, "/host/KM7P4T"; or says why not. */
export function enterAsHost(draw: (room: Room<HostSlices>, code: RoomCode) => ReactNode): void {
  const code = roomCode(location.pathname.split('/').at(-1) ?? '')
  const secret = code === null ? null : hostSecret(code)
  const page =
    code === null ? (
      <Refused reason="unknownRoom" />
    ) : secret === null ? (
      <Refused reason="notAllowed" />
    ) : (
      draw(connectRoom<HostSlices>({ protocol: protocolVersion, code, as: 'host', secret }), code)
    )
  const root = document.getElementById('root')
  if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>)
}
