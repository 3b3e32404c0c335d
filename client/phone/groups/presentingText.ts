/** What a phone says to one person while neighbours present each other. Pure. */
import type { SpeakingView } from '../../../shared/views.ts'
import type { Introduces } from '../../../shared/programme.ts'
import type { Messages } from '../../messages/shape.ts'

type PhoneTexts = Messages['phoneGroups']
type SharedTexts = Messages['presenting']

/** "Anna presents Bo." */
export function presentsText(text: SharedTexts, pairs: Introduces['pairs'] | null, { name, presents }: SpeakingView): string {
  if (presents !== null) return text.presents(name, presents)
  return pairs === 'byThemselves' ? text.presentsNeighbour(name) : text.presentsThemselves(name)
}

/** "Now you present Bo." */
export function nowYouText(text: PhoneTexts, pairs: Introduces['pairs'] | null, { presents }: SpeakingView): string {
  if (presents !== null) return text.youPresent(presents)
  return pairs === 'byThemselves' ? text.youPresentNeighbour : text.youPresentYourself
}

/** "You present Bo after two more."; null once they have. */
export function laterYouText(text: PhoneTexts, pairs: Introduces['pairs'] | null, own: SpeakingView, turn: number): string | null {
  const { presents } = own
  const what = presents !== null ? text.laterPresent(presents) : pairs === 'byThemselves' ? text.laterPresentNeighbour : text.laterPresentYourself
  const before = own.turn - turn
  if (before <= 0) return null
  if (turn === 0 && before === 1) return text.isFirst(what)
  return before === 1 ? text.isNext(what) : text.isLater(what, before - 1)
}
