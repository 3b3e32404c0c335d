import type { Told } from '../../../shared/takeHome.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { languagesByName } from '../../ui/languagesByName.ts'

/** What somebody told of themselves, line by line; nothing of what they left out. */
export function useToldLines(): (told: Told) => readonly string[] {
  const text = useMessages('phoneCard')
  const named = languagesByName(useLanguage())
  return ({ does, offers, seeks, languages }) => {
    const names = named.flatMap(({ one, name }) => (languages.includes(one) ? [name] : []))
    return [
      ...(does === '' ? [] : [does]),
      ...(offers === '' ? [] : [text.canHelp(offers)]),
      ...(seeks === '' ? [] : [text.looksFor(seeks)]),
      ...(names.length === 0 ? [] : [text.speaks(names)]),
    ]
  }
}
