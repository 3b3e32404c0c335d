import { useCommon, useProgramme } from '../ui/RoomContext.tsx'

/** How long two talk in the meeting that comes; where none is planned, what the room is set to. */
export function useTalkingMs(): number {
  const { talkingMs } = useCommon()
  const { items } = useProgramme()
  const coming = items.find(({ plan, isOver }) => plan.kind === 'meeting' && !isOver)
  return coming?.plan.kind === 'meeting' ? coming.plan.talkingMs : talkingMs
}
