/**
 * What this device keeps. In a private window, or with storage switched off, each of these may throw; then the next
 * one is tried, and at the very last the page's own memory, so that joining always works.
 */

type Store = {
  readonly read: (key: string) => string | null
  readonly write: (key: string, value: string) => void
  readonly remove: (key: string) => void
}

const memory = new Map<string, string>()

const stores: readonly Store[] = [
  {
    read: (key) => localStorage.getItem(key),
    write: (key, value) => localStorage.setItem(key, value),
    remove: (key) => localStorage.removeItem(key),
  },
  {
    read: (key) => sessionStorage.getItem(key),
    write: (key, value) => sessionStorage.setItem(key, value),
    remove: (key) => sessionStorage.removeItem(key),
  },
  {
    // Survives a reload of this page even where all storage is switched off.
    read: (key) => historyEntry(key),
    write: (key, value) => history.replaceState({ ...historyEntries(), [key]: value }, ''),
    remove: (key) => history.replaceState(Object.fromEntries(Object.entries(historyEntries()).filter(([name]) => name !== key)), ''),
  },
  {
    read: (key) => memory.get(key) ?? null,
    write: (key, value) => void memory.set(key, value),
    remove: (key) => void memory.delete(key),
  },
]

export function recall(name: string): string | null {
  for (const store of stores) {
    const value = attempt(() => store.read(keyOf(name)))
    if (value !== null) return value
  }
  return null
}

export function remember(name: string, value: string): void {
  for (const store of stores) {
    const isWritten = attempt(() => {
      store.write(keyOf(name), value)
      return store.read(keyOf(name)) === value
    })
    if (isWritten === true) return
  }
}

/** Told what another page on this device has come to keep; null where it keeps nothing any more. */
export function onRemembered(name: string, listener: (value: string | null) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === keyOf(name)) listener(newValue)
  })
}

/** From wherever it was kept. */
export function forget(name: string): void {
  for (const store of stores) attempt(() => store.remove(keyOf(name)))
}

const keyOf = (name: string): string => `klapp.${name}`

function historyEntries(): object {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null ? state : {}
}

function historyEntry(key: string): string | null {
  const found = Object.entries(historyEntries()).find(([name]) => name === key)
  return typeof found?.[1] === 'string' ? found[1] : null
}

function attempt<T>(step: () => T): T | null {
  try {
    return step()
  } catch {
    // Storage that is switched off or full throws; the caller goes on to the next store.
    return null
  }
}
