/** What a host prints before the evening: signs, a poster, what to say, and the rounds on paper. `/kit/KM7P4T`. */
import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { HostSlices } from '../../shared/hostViews.ts'
import { roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { Refused } from '../host/Refused.tsx'
import { connectRoom } from '../room/connection.ts'
import { hostSecret } from '../room/hostSecret.ts'
import { Kit } from './Kit.tsx'

const code = roomCode(location.pathname.split('/').at(-1) ?? '')
const secret = code === null ? null : hostSecret(code)

const page =
  code === null ? (
    <Refused reason="unknownRoom" />
  ) : secret === null ? (
    <Refused reason="notAllowed" />
  ) : (
    <Kit room={connectRoom<HostSlices>({ protocol: protocolVersion, code, as: 'host', secret })} />
  )

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<StrictMode>{page}</StrictMode>)
