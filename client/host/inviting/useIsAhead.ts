import { roomNow } from '../../room/store.ts'
import { useCommon, useRoom, useStage } from '../../ui/RoomContext.tsx'
import { useMinute } from '../../ui/wallTime.ts'
import { useAnnounced, useConsole } from '../HostContext.tsx'

/** The day of the evening: from then on the console is about who comes in. */
const ofTheDayMs = 12 * 60 * 60_000

/** The evening is announced and still days away, and nobody is here: the console is a guest list. */
export function useIsAhead(): boolean {
  const { store } = useRoom()
  const announced = useAnnounced()
  const { people } = useCommon()
  const { nextRound } = useConsole()
  const { kind } = useStage()
  useMinute()
  return announced !== null && kind === 'gathering' && nextRound === 1 && people === 0 && announced.startsAt - roomNow(store.getState()) > ofTheDayMs
}
