/** What stands between two people, found from either side. */
import type { PersonId } from '../../shared/ids.ts'

export type Pairs<Value> = {
  readonly of: (one: PersonId, other: PersonId, part?: string) => Value | undefined
  /** Returns how to take it back. `part`: where there may be several between the same two. */
  readonly put: (one: PersonId, other: PersonId, value: Value, part?: string) => () => void
  readonly by: (one: PersonId) => readonly Value[]
  readonly about: (other: PersonId) => readonly Value[]
  readonly all: () => readonly Value[]
}

export function openPairs<Value>(): Pairs<Value> {
  const bySide = { one: new Map<PersonId, Map<string, Value>>(), other: new Map<PersonId, Map<string, Value>>() }
  const all = new Map<string, Value>()
  const sideOf = (side: 'one' | 'other', person: PersonId): Map<string, Value> => {
    const known = bySide[side].get(person) ?? new Map<string, Value>()
    bySide[side].set(person, known)
    return known
  }
  const set = (one: PersonId, other: PersonId, key: string, value: Value | undefined): void => {
    for (const index of [sideOf('one', one), sideOf('other', other), all]) {
      if (value === undefined) index.delete(key)
      else index.set(key, value)
    }
  }
  const valuesIn = (index: ReadonlyMap<string, Value> | undefined): readonly Value[] => [...(index?.values() ?? [])]
  return {
    of: (one, other, part = '') => all.get(keyOf(one, other, part)),
    put: (one, other, value, part = '') => {
      const key = keyOf(one, other, part)
      const before = all.get(key)
      set(one, other, key, value)
      return () => set(one, other, key, before)
    },
    by: (one) => valuesIn(bySide.one.get(one)),
    about: (other) => valuesIn(bySide.other.get(other)),
    all: () => valuesIn(all),
  }
}

const keyOf = (one: PersonId, other: PersonId, part: string): string => `${one} ${other} ${part}`
