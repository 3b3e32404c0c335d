/** The phone: `/j/CODE`. */
import '../theme/base.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { roomCode, type RoomCode } from '../../shared/ids.ts'
import { invitationIn } from '../../shared/invitationLink.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { createSound } from '../clap/sound.ts'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { connectRoom } from '../room/connection.ts'
import { becomeIn, secretIn } from '../room/identity.ts'
import { ArrivalPage } from './ArrivalPage.tsx'
import { secretOf, takeSecret } from './arrival.ts'
import { CodePage } from './CodePage.tsx'
import { ErasedPage } from './ErasedPage.tsx'
import { takeInvitation } from './invited/brought.ts'
import { Visit } from './Visit.tsx'

await speak(files)
const root = document.getElementById('root')
const written = decodeURIComponent(location.pathname.split('/')[2] ?? '')
const code = roomCode(written)

if (root !== null) {
  const page = createRoot(root)
  const show = (content: ReactNode): void => page.render(<StrictMode>{content}</StrictMode>)
  if (code === null) show(withoutRoom())
  else enter(code, show)
  // Pasted over this very page the link leads nowhere: what differs stands behind the "#".
  addEventListener('hashchange', () => (secretOf(location.hash) !== null || invitationIn(location.hash) !== null) && location.reload())
}

/** As whoever this device is; or, if they say so, as whoever brought their page here. */
function enter(code: RoomCode, show: (content: ReactNode) => void): void {
  takeInvitation(code)
  const brought = takeSecret()
  if (brought === null || brought === secretIn(code)) return show(visit(code))
  const come = (): void => {
    becomeIn(code, brought)
    show(visit(code))
  }
  show(<ArrivalPage onCome={come} onStay={() => show(visit(code))} />)
}

function withoutRoom(): ReactNode {
  return location.hash === '#erased' ? <ErasedPage /> : <CodePage written={written} />
}

function visit(code: RoomCode): ReactNode {
  const hello = { protocol: protocolVersion, code, as: 'participant', secret: secretIn(code) } as const
  return <Visit room={connectRoom<PhoneSlices>(hello)} sound={createSound('phone')} code={code} />
}
