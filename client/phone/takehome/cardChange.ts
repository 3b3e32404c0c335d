import { spokenLanguages, type Card } from '../../../shared/card.ts'
import type { Draft } from '../useDraft.ts'

type Line = Pick<Draft, 'text' | 'isChanged'>
export type CardLines = { readonly [Name in 'does' | 'seeks' | 'offers' | 'languages']: Line }

/** Only the lines that were changed here, so that two devices at one card lose nothing. */
export function cardChange({ does, seeks, offers, languages }: CardLines): Partial<Card> {
  return {
    ...(does.isChanged && { does: does.text }),
    ...(seeks.isChanged && { seeks: seeks.text }),
    ...(offers.isChanged && { offers: offers.text }),
    ...(languages.isChanged && { languages: languagesIn(languages.text) }),
  }
}

/** As a draft has them: "sv en", always in the same order. */
export const languageLine = (spoken: Card['languages']): string => spokenLanguages.filter((one) => spoken.includes(one)).join(' ')

export function languagesIn(line: string): Card['languages'] {
  const spoken = line.split(' ')
  return spokenLanguages.filter((one) => spoken.includes(one))
}
