import { useTurn } from '../../clap/useTurn.ts'
import { useMessages } from '../../messages/language.ts'

/** Whose turn it is of two who found each other: nobody knows their names. Null where nobody takes turns. */
export function useNeighbourTurn(round: number): { readonly number: number; readonly words: string } | null {
  const text = useMessages('phoneGroups')
  const turn = useTurn(round, 2)
  return turn === null ? null : { number: turn, words: turn === 0 ? text.oneBegins : text.otherTells }
}
