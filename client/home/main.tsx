/** The first page: `/`. */
import '../theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { Home } from './Home.tsx'

await speak(files)
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <Home />
    </StrictMode>,
  )
}
