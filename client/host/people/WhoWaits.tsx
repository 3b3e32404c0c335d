import type { ReactNode } from 'react'
import type { BeckoningView } from '../../../shared/beckoning.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'

/** Where the host, who takes part, is to go. */
export function WhoWaits({ beckoning }: { readonly beckoning: BeckoningView | null }): ReactNode {
  const text = useMessages('hostHelp')
  const language = useLanguage()
  if (beckoning === null || !beckoning.goes) return null
  return beckoning.waiting.map(({ name, spot, where }) => {
    const words = where === null ? '' : textIn(where, language)
    return (
      <p key={name}>
        {spot === null ? text.waitsForYou(name) : text.waitsForYouAt(name, spot)} {words !== '' && text.inTheirWords(words)}
      </p>
    )
  })
}
