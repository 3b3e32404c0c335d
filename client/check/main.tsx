/** Before the guests arrive: will Klapp work on this device, in this place? `/check`. */
import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createSound } from '../clap/sound.ts'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { openCheckLine } from '../room/checkLine.ts'
import { Check } from './Check.tsx'

await speak(files)
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Check line={openCheckLine()} sound={createSound('phone')} />
    </StrictMode>,
  )
}
