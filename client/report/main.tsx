/** The evening in figures and pictures, for its host to read, print and take along. `/report/KM7P4T`. */
import '../theme/base.css'
import { enterAsHost } from '../host/enterAsHost.tsx'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { Report } from './Report.tsx'

await speak(files)
enterAsHost((room) => <Report room={room} />)
