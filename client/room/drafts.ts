/** What has been written and not been sent: it outlives the sheet, the round and a reload, in this tab alone. */
import { createStore } from 'zustand/vanilla'

type Drafts = { readonly texts: Readonly<Record<string, string>> }

const kept = 'klapp.drafts'

export const drafts = createStore<Drafts>(() => ({ texts: read() }))

/** Null once it is sent, or says what is saved already. */
export function writeDraft(name: string, text: string | null): void {
  const others = Object.entries(drafts.getState().texts).filter(([other]) => other !== name)
  keep(Object.fromEntries(text === null ? others : [...others, [name, text]]))
}

export function forgetDrafts(): void {
  keep({})
}

function keep(texts: Drafts['texts']): void {
  drafts.setState({ texts })
  try {
    if (Object.keys(texts).length === 0) sessionStorage.removeItem(kept)
    else sessionStorage.setItem(kept, JSON.stringify(texts))
  } catch {
    // Storage that is switched off or full: the page's own memory has it as long as it lives.
  }
}

function read(): Drafts['texts'] {
  try {
    const texts: unknown = JSON.parse(sessionStorage.getItem(kept) ?? '{}')
    if (typeof texts !== 'object' || texts === null) return {}
    return Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  } catch {
    // No storage, or not of our writing.
    return {}
  }
}
