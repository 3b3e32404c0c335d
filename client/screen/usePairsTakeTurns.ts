import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { useBoard } from './ScreenContext.tsx'

/**
 * The round in which the screen calls half time for the pairs; null where nobody takes turns. Where all are three and
 * three there is no half time, and their phones call the thirds.
 */
export function usePairsTakeTurns(): number | null {
  const { hasTurnCue } = useCommon()
  const stage = useStage()
  const round = 'round' in stage ? stage.round : null
  const board = useBoard(round ?? 0)
  const hasPairs = board === null || board.entries.some(({ partners }) => partners.length === 1)
  return hasTurnCue && hasPairs ? round : null
}
