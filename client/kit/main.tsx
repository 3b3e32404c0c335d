/** What a host prints before the evening: signs, a poster, what to say, and the rounds on paper. `/kit/KM7P4T`. */
import '../theme/base.css'
import { enterAsHost } from '../host/enterAsHost.tsx'
import { Kit } from './Kit.tsx'

enterAsHost((room) => <Kit room={room} />)
