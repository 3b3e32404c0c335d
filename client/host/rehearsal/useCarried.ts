import type { Carried } from '../../opening/carried.ts'
import { useCommon, useProgramme } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { carriedFrom } from './carriedFrom.ts'

/** This room without its people. */
export function useCarried(): Carried {
  return carriedFrom({ common: useCommon(), programme: useProgramme(), console: useConsole() })
}
