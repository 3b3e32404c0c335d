/** What a matching could not do as it should, and how good it is, in sentences. */
import type { Language } from '../../../shared/text.ts'
import type { MatchingSummary } from '../../../shared/matchingViews.ts'
import { messagesIn } from '../../messages/loaded.ts'

/** More lines than this would push the evening off the screen. */
const notesMost = 3

/** "Anna and Bo both stay in one place: help them meet." and who sits out. Empty for most. */
export function matchingNotes(language: Language, { unfit, byes, sitOut }: MatchingSummary): readonly string[] {
  const text = messagesIn(language).hostOutlook
  const more = unfit.length - notesMost
  const unnamed = byes - sitOut.length
  const names = unnamed > 0 ? [...sitOut, text.others(unnamed)] : sitOut
  return [
    ...unfit.slice(0, notesMost).map(({ why, names: pair }) => text[why](pair)),
    ...(more > 0 ? [text.moreNotes(more)] : []),
    ...(names.length > 0 ? [text.sitsOut(names)] : []),
  ]
}

/** "Half of them change spot. Proved the best there is. Made in 4 ms." */
export function reportText(language: Language, { made, pairs, trios }: MatchingSummary): string {
  const text = messagesIn(language).hostOutlook
  if (made === null) return text.mended
  const quality = made.isFromReserve ? text.isFromReserve : made.isProved ? text.isProved : text.isGood
  return [...walkText(language, made.walkers, 2 * pairs + 3 * trios), quality, text.tookMs(made.tookMs)].join(' ')
}

/** Nothing where there are no spots, or nobody stood at one before. */
function walkText(language: Language, walkers: number, people: number): readonly string[] {
  if (walkers === 0) return []
  const text = messagesIn(language).hostOutlook
  return [walkers * 2 === people ? text.halfWalk : text.walk(walkers)]
}
