import '../theme/base.css'
import { enterAsHost } from './enterAsHost.tsx'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { Host } from './Host.tsx'

await speak(files)
enterAsHost((room, code) => <Host room={room} code={code} />)
