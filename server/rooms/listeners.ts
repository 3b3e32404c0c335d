/** Who wants to be told of something. What happened, happened: a listener that fails must stop nobody, so `onBug` is told. */
export type Listeners<Told> = {
  /** Returns how to stop. */
  readonly add: (listener: (told: Told) => void) => () => void
  readonly tell: (told: Told) => void
}

export function openListeners<Told>(onBug: (error: unknown) => void): Listeners<Told> {
  const all = new Set<(told: Told) => void>()
  return {
    add: (listener) => {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell: (told) => {
      for (const listener of all) tellOne(() => listener(told), onBug)
    },
  }
}

function tellOne(tell: () => void, onBug: (error: unknown) => void): void {
  try {
    tell()
  } catch (error) {
    onBug(error)
  }
}
