import { movingMsRange, talkingMsRange } from '../../shared/limits.ts'
import { pacedMs } from '../../shared/rehearsal.ts'
import type { Settings } from '../../shared/settings.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useConsole } from './HostContext.tsx'

/** How long a walk and a talk of the room's really last: in a rehearsal, at its pace. */
export function useLengths(): Pick<Settings, 'talkingMs' | 'movingMs'> {
  const { rehearsal } = useCommon()
  const { talkingMs, movingMs } = useConsole().settings
  const pace = rehearsal?.pace ?? 1
  return { talkingMs: pacedMs(talkingMs, pace, talkingMsRange.least), movingMs: pacedMs(movingMs, pace, movingMsRange.least) }
}
