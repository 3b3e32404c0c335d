import { useMemo } from 'react'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import type { BoardLine } from '../boardGrid.ts'
import { useGroups } from '../ScreenContext.tsx'

/** Everybody who is in a group, by name: the spot or, in a room without spots, with whom. */
export function useGroupLines(): readonly BoardLine[] {
  const groups = useGroups()
  const language = useLanguage()
  return useMemo(() => {
    if (groups.kind === 'none') return []
    const { inGroup } = messagesIn(language).screenGroups
    const byName = new Intl.Collator(language, { numeric: true }).compare
    return groups.groups
      .flatMap(({ spot, names }) =>
        names.map((name): BoardLine => ({ name, spot, under: spot === null ? inGroup(messagesIn(language).common.names(names.filter((other) => other !== name))) : '' })),
      )
      .toSorted((one, other) => byName(one.name, other.name))
  }, [groups, language])
}
