/** The phone: `/j/CODE`. */
import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { roomCode, type RoomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { createSound } from '../clap/sound.ts'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { connectRoom } from '../room/connection.ts'
import { deviceSecret } from '../room/identity.ts'
import { CodePage } from './CodePage.tsx'
import { ErasedPage } from './ErasedPage.tsx'
import { Visit } from './Visit.tsx'

await speak(files)
const root = document.getElementById('root')
const written = decodeURIComponent(location.pathname.split('/')[2] ?? '')
const code = roomCode(written)

if (root !== null) {
  createRoot(root).render(<StrictMode>{code === null ? withoutRoom() : visit(code)}</StrictMode>)
}

function withoutRoom(): React.ReactNode {
  return location.hash === '#erased' ? <ErasedPage /> : <CodePage written={written} />
}

function visit(code: RoomCode): React.ReactNode {
  const hello = { protocol: protocolVersion, code, as: 'participant', secret: deviceSecret() } as const
  return <Visit room={connectRoom<PhoneSlices>(hello)} sound={createSound('phone')} code={code} />
}
