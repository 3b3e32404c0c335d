/** What a host prints before the evening: signs, a poster, what to say, and the rounds on paper. `/kit/KM7P4T`. */
import '../theme/base.css'
import { enterAsHost } from '../host/enterAsHost.tsx'
import { files } from '../messages/files.ts'
import { speak } from '../messages/language.ts'
import { Kit } from './Kit.tsx'

await speak(files)
enterAsHost((room) => <Kit room={room} />)
