import { useSecondsUntil } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'

/** How many came by themselves in the last minute; 0 as soon as the last of them has been here for one. */
export function useLately(): number {
  const { lately } = useConsole().door
  const seconds = useSecondsUntil(lately?.until ?? null)
  return lately !== null && seconds !== null && seconds > 0 ? lately.count : 0
}
