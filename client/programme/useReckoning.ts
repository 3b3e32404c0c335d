import type { Reckoning } from '../../shared/timetable.ts'
import { roomNow } from '../room/store.ts'
import { useCommon, useProgramme, useRoom, useStage } from '../ui/RoomContext.tsx'
import { useMinute } from '../ui/wallTime.ts'

/** The evening as it stands, anew each minute. */
export function useReckoning(): Reckoning {
  const { store } = useRoom()
  const { people, movingMs, rehearsal, endsAt } = useCommon()
  const pace = rehearsal?.pace ?? 1
  const programme = useProgramme()
  const isRunning = 'round' in useStage()
  useMinute()
  return { programme, now: roomNow(store.getState()), people, movingMs: movingMs * pace, pace, roundsEndAt: isRunning ? endsAt : null }
}
