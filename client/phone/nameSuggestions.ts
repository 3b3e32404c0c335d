/** Names to tap in place of typing: only such as this phone has shown already. Pure. */

export type KnownNames = {
  /** Whom one is with. */
  readonly partners: readonly string[]
  /** In the order of the rounds. */
  readonly met: readonly string[]
  /** Asked for already. */
  readonly asked: readonly string[]
}

const suggestionsMost = 6

/** Those that go on from what is typed; the nearest in time first. */
export function suggestNames({ partners, met, asked }: KnownNames, typed: string): readonly string[] {
  const begun = plain(typed)
  const names = new Set([...partners, ...met.toReversed()])
  return [...names].filter((name) => name !== '' && !asked.includes(name) && plain(name) !== begun && plain(name).startsWith(begun)).slice(0, suggestionsMost)
}

const plain = (name: string): string => name.trim().toLowerCase()
