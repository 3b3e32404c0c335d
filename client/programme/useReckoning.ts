import type { Reckoning } from '../../shared/timetable.ts'
import { roomNow } from '../room/store.ts'
import { useCommon, useProgramme, useRoom, useStage } from '../ui/RoomContext.tsx'
import { useMinute } from '../ui/wallTime.ts'

/** The evening as it stands, anew each minute. */
export function useReckoning(): Reckoning {
  const { store } = useRoom()
  const { people, movingMs, endsAt } = useCommon()
  const programme = useProgramme()
  const isRunning = 'round' in useStage()
  useMinute()
  return { programme, now: roomNow(store.getState()), people, movingMs, roundsEndAt: isRunning ? endsAt : null }
}
