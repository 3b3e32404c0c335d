import type { Item } from '../programme/itemName.ts'
import { useNowAndNext } from '../programme/useNowAndNext.ts'

/**
 * The item that is the picture while people gather. Null where the poster says more (people are still coming in), or
 * what came of the evening (goodbye).
 */
export function useItemShown(): Item | null {
  const { now } = useNowAndNext()
  if (now === null) return null
  const { plan, title } = now.item
  const isComingIn = plan.kind === 'gathering' && Object.keys(title).length === 0
  return isComingIn || plan.kind === 'goodbye' ? null : now.item
}
