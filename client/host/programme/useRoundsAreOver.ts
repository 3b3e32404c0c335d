import { useProgramme } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'

/** Whether a meeting was the last thing that happened: then there may be one round more. */
export function useRoundsAreOver(): boolean {
  const { items, current } = useProgramme()
  const { nextRound } = useConsole()
  const last = items.findLast(({ isOver }) => isOver)
  return nextRound > 1 && current === null && (last === undefined || last.plan.kind === 'meeting')
}
