import { matchWithReport } from '../../server/core/matching/match.ts'
import type { MatchingRequest } from '../../server/core/matching/request.ts'
import { bestJudgement, judge } from './bruteForce.ts'

/**
 * A sentence where a round could have been better, or is not proved the best. A round from the reserve leaves out as
 * few and meets as few again, and may be less good in what comes after.
 */
export function notTheBest(request: MatchingRequest): readonly string[] {
  const { matching, report } = matchWithReport(request)
  const [mine, best] = [judge(request, matching), bestJudgement(request)]
  const isBest = mine.every((part, tier) => part === best[tier] || (tier > 5 && report.isFromReserve))
  const isProved = report.gap === 0 || report.isFromReserve
  const which = `seed ${request.seed}, ${request.sure.length} people, ${request.leftover}`
  return [
    ...(isBest ? [] : [`${which}: ${mine.join(' ')} and not ${best.join(' ')}`]),
    ...(isProved ? [] : [`${which}: a gap of ${report.gap}`]),
  ]
}
