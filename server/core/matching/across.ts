/** Two groups that meet only across: what two of the same group are for each other. */
import type { Rules } from './company/ties.ts'

export type SameGroup = 'fit' | 'unfit' | 'forbidden'

export function inPairs(across: Rules['across']): SameGroup {
  if (across === 'off') return 'fit'
  return across === 'surplusMeets' ? 'unfit' : 'forbidden'
}

/** The surplus may join a pair as its third, where the host chose so. */
export const asThird = (across: Rules['across']): SameGroup => (across === 'surplusThird' ? 'fit' : inPairs(across))
