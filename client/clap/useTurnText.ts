import type { PlaceView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'

type Pairing = Pick<Extract<PlaceView, { readonly kind: 'pairing' }>, 'partners' | 'turn'>

/** "Björn begins.", "Now it is your turn."; null where nobody takes turns. */
export function useTurnText({ partners, turn: own }: Pairing, turn: number | null): string | null {
  const text = useMessages('turns')
  if (turn === null) return null
  // Partners stand in the order of their turns, without oneself.
  const name = turn === own ? null : (partners[turn < own ? turn : turn - 1] ?? null)
  if (turn === 0) return name === null ? text.youBegin : text.begins(name)
  return name === null ? text.yourTurn : text.turnOf(name)
}
