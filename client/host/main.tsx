import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import { connectRoom } from '../room/connection.ts'
import { Host } from './Host.tsx'
import { hostSecret } from '../room/hostSecret.ts'
import { Refused } from './Refused.tsx'

/** The room's code is the last part of the path: "/host/KM7P4T". */
const code = roomCode(location.pathname.split('/').at(-1) ?? '')
const secret = code === null ? null : hostSecret(code)

const page =
  code === null ? (
    <Refused reason="unknownRoom" />
  ) : secret === null ? (
    <Refused reason="notAllowed" />
  ) : (
    <Host room={connectRoom<HostSlices>({ protocol: protocolVersion, code, as: 'host', secret })} />
  )

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>)
