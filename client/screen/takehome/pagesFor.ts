/** What the screen shows one after the other while people gather [S6]. Pure. */
import type { ItemPlan } from '../../../shared/programme.ts'
import type { ScreenShows } from '../../../shared/settings.ts'

/** `usual`: what is shown without any of this; the poster, what is now, or what came of the rounds. */
export type ScreenPage = 'usual' | Exclude<ScreenShows, 'byTurns'>

export type Pages = {
  readonly chosen: ScreenShows
  /** Those that have something to show. */
  readonly filled: readonly ScreenPage[]
  /** What the programme is at; null for nothing. */
  readonly item: ItemPlan['kind'] | null
  readonly hasTalked: boolean
  readonly isClosed: boolean
}

/** Never none. What the host has chosen is shown alone, and where it is still empty the usual. */
export function pagesFor({ chosen, filled, item, hasTalked, isClosed }: Pages): readonly ScreenPage[] {
  // A closed room's own page is the closing picture, and says so.
  if (chosen === 'picture' && isClosed) return ['usual']
  if (chosen !== 'byTurns') return filled.includes(chosen) ? [chosen] : ['usual']
  // While people come in the poster stays, and while somebody speaks what they speak of.
  const isListening = item !== null && item !== 'fika' && item !== 'goodbye' && !isClosed
  if (!hasTalked || isListening) return ['usual']
  const isOver = isClosed || item === 'goodbye'
  const wanted: readonly ScreenPage[] = ['wall', isOver ? 'openNeeds' : 'board']
  return ['usual', ...wanted.filter((page) => filled.includes(page))]
}
