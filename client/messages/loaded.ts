/** The languages whose sentences this page has fetched. */
import type { Language } from '../../shared/text.ts'
import type { Files } from './files.ts'
import type { Messages } from './shape.ts'

const loaded = new Map<Language, Messages>()

export async function load(files: Files, language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await files[language]())
}

/** For one that has been loaded, as the one on the page always has. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language)
  if (messages === undefined) throw new Error(`The messages in ${language} have not been loaded`)
  return messages
}
