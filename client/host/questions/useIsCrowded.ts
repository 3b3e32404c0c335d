import { useConsole } from '../HostContext.tsx'
import { useQuestion } from './useQuestion.ts'

/** Whether the host's own place and a long question together take the height on a low laptop that suggestions need. */
export function useIsCrowded(round: number): boolean {
  const hasPlace = useConsole().places.some((place) => place.round === round)
  const { words } = useQuestion(round) ?? { words: '' }
  return hasPlace && words.length > twoLines
}

/** In signs. */
const twoLines = 60
