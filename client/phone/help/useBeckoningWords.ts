import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import type { PairingPlace } from '../scene.ts'

/** `heading`: where to go, or to stay; null where that is as ever. `lines`: what else there is to say. */
export type BeckoningWords = { readonly heading: string | null; readonly lines: readonly string[] }

/** For whoever waits until somebody comes, and for whoever is to come; null where nobody waits. */
export function useBeckoningWords({ beckoning, spot, partners, isHere, hasFound }: PairingPlace): BeckoningWords | null {
  const text = { ...useMessages('phone'), ...useMessages('phoneWishes'), ...useMessages('phoneHelp') }
  const language = useLanguage()
  if (beckoning === null || hasFound) return null
  const { isWaiting, goes, waiting, coming } = beckoning
  const names = waiting.map(({ name }) => name)
  const isElsewhere = isWaiting ? !isHere : waiting.some((other) => other.spot !== spot)
  const together = spot !== null && isElsewhere ? [text.thenTogether(spot)] : []
  if (isWaiting) {
    const others = partners.filter((name) => !names.includes(name))
    const what = coming.length > 0 ? text.areComing(coming) : others.length > 0 ? text.theyCome(others) : text.allWait(names)
    return { heading: spot !== null && isHere ? text.stayAtSpot(spot) : text.stayHere, lines: [what, ...together] }
  }
  const whereabouts = waiting.flatMap(({ name, spot: at, where }) => {
    const words = where === null ? '' : textIn(where, language)
    return words === '' ? [text.waits(name, at)] : [text.waits(name, at), text.inTheirWords(words)]
  })
  if (!goes) return { heading: null, lines: [...whereabouts, text.callOut] }
  return { heading: isElsewhere || spot === null ? text.goTo(names) : text.goToSpot(spot), lines: [...whereabouts, text.callWhenNear, ...together] }
}
