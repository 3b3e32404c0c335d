/** The projector: `/screen/CODE#token`. */
import '../theme/base.css'
import './screen.css'
import { StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { roomCode } from '../../shared/ids.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import { createSound } from '../clap/sound.ts'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { connectRoom } from '../room/connection.ts'
import { Refused } from './Refused.tsx'
import { Screen } from './Screen.tsx'
import { screenToken } from './screenToken.ts'
import { recallTheme } from './theme.ts'

recallTheme()
await speak(files)
const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<StrictMode>{page()}</StrictMode>)

function page(): ReactNode {
  const code = roomCode(location.pathname.split('/')[2] ?? '')
  if (code === null) return <Refused reason="unknownRoom" />
  const token = screenToken(code)
  if (token === null) return <Refused reason="notAllowed" />
  const room = connectRoom<ScreenSlices>({ protocol: protocolVersion, code, as: 'screen', secret: token })
  return <Screen room={room} sound={createSound('screen')} />
}
