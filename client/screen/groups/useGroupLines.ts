import { useMemo } from 'react'
import { nameList } from '../../messages/catalogue.ts'
import { useLanguage } from '../../messages/language.ts'
import { screenGroupMessages } from '../../messages/screenGroups.ts'
import type { BoardLine } from '../boardGrid.ts'
import { useGroups } from '../ScreenContext.tsx'

/** Everybody who is in a group, by name: the spot or, in a room without spots, with whom. */
export function useGroupLines(): readonly BoardLine[] {
  const groups = useGroups()
  const language = useLanguage()
  return useMemo(() => {
    if (groups.kind === 'none') return []
    const { inGroup } = screenGroupMessages[language]
    const byName = new Intl.Collator(language).compare
    return groups.groups
      .flatMap(({ spot, names }) =>
        names.map((name): BoardLine => ({ name, spot, under: spot === null ? inGroup(nameList(language, names.filter((other) => other !== name))) : '' })),
      )
      .toSorted((one, other) => byName(one.name, other.name))
  }, [groups, language])
}
