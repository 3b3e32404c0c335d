import type { Language } from '../../../shared/text.ts'
import type { MatchingSummary } from '../../../shared/matchingViews.ts'
import { messagesIn } from '../../messages/loaded.ts'

/** "11 pairs and a trio, all new to each other". */
export function matchingText(language: Language, { pairs, trios, byes, rematches }: MatchingSummary): string {
  const { common, host: text } = messagesIn(language)
  const groups = [...(pairs > 0 ? [text.pairs(pairs)] : []), ...(trios > 0 ? [text.trios(trios)] : [])]
  return common.series([
    common.names(groups),
    ...(byes > 0 ? [text.byes(byes)] : []),
    rematches > 0 ? text.rematches(rematches) : text.newToEachOther(pairs + trios),
  ])
}
