/** Who wants to be told of something. */
export type Listeners<Told> = {
  /** Returns how to stop. */
  readonly add: (listener: (told: Told) => void) => () => void
  readonly tell: (told: Told) => void
}

export function openListeners<Told>(): Listeners<Told> {
  const all = new Set<(told: Told) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell: (told) => {
      for (const listener of all) listener(told)
    },
  }
}
