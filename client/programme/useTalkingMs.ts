import { talkingMsRange } from '../../shared/limits.ts'
import { pacedMs } from '../../shared/rehearsal.ts'
import { useCommon, useProgramme } from '../ui/RoomContext.tsx'

/** How long two talk in the meeting that comes; where none is planned, what the room is set to. */
export function useTalkingMs(): number {
  const { talkingMs, rehearsal } = useCommon()
  const planned = usePlannedTalkingMs()
  return planned === null ? talkingMs : pacedMs(planned, rehearsal?.pace ?? 1, talkingMsRange.least)
}

/** As the programme has it, in earnest; null where no meeting is planned. */
export function usePlannedTalkingMs(): number | null {
  const { items } = useProgramme()
  const coming = items.find(({ plan, isOver }) => plan.kind === 'meeting' && !isOver)
  return coming?.plan.kind === 'meeting' ? coming.plan.talkingMs : null
}
