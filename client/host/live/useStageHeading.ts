import { isLookHere } from '../../../shared/stages.ts'
import type { StageView } from '../../../shared/views.ts'
import { useMessages } from '../../messages/language.ts'
import type { Messages } from '../../messages/shape.ts'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'

/** What everybody does in a round; null while people talk: then the question itself is the heading. */
export function useStageHeading(): string | null {
  const stage = useStage()
  const { hasSpots, introduces } = useCommon()
  const isCued = useIsCued()
  const text = useMessages('host')
  const { clapCue, lookingHere } = useMessages('hostClap')
  const { neighbours } = useMessages('hostGroups')
  if (isCued) return clapCue
  if (isLookHere(stage)) return lookingHere
  return stage.kind === 'moving' && introduces === 'byThemselves' ? neighbours : headingOf(text, stage, hasSpots)
}

function headingOf(text: Messages['host'], stage: StageView, hasSpots: boolean): string | null {
  if (stage.kind === 'moving') return hasSpots ? text.walking : text.searching
  if (stage.kind !== 'paused') return null
  return stage.why === 'overdue' ? text.overdue : text.paused
}
