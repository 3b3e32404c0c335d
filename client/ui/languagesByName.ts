import { spokenLanguages, type Card } from '../../shared/card.ts'
import { languageNameIn } from '../../shared/languages.ts'
import type { Language } from '../../shared/text.ts'

type Named = { readonly one: Card['languages'][number]; readonly name: string }

/** Klapp's own two first, for most speak one of them; the others where somebody looks for them, in the order of their names. */
export function languagesByName(language: Language): readonly Named[] {
  const { compare } = new Intl.Collator(language)
  const named = spokenLanguages.map((one) => ({ one, name: languageNameIn(language, one) }))
  const [own, others] = [named.filter(isOwn), named.filter((each) => !isOwn(each))]
  return [...own, ...others.sort((left, right) => compare(left.name, right.name))]
}

const isOwn = ({ one }: Named): boolean => one === 'sv' || one === 'en'
