import '../theme/base.css'
import { enterAsHost } from './enterAsHost.tsx'
import { Host } from './Host.tsx'

enterAsHost((room) => <Host room={room} />)
