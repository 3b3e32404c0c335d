/** The languages whose sentences this page has fetched. */
import { languageFacts } from '../../shared/languages.ts'
import type { Language } from '../../shared/text.ts'
import type { Files } from './files.ts'
import type { Messages } from './shape.ts'

const loaded = new Map<Language, Messages>()

export async function load(files: Files, language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, isolating(await files[language](), language))
}

/** For one that has been loaded, as the one on the page always has. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language)
  if (messages === undefined) throw new Error(`The messages in ${language} have not been loaded`)
  return messages
}

/**
 * The same messages, but a name that runs the other way than the sentence round it is kept to itself (Unicode's
 * bidirectional algorithm, UAX 9), so that "Petra, 19:45" in Arabic and an Arabic name in Swedish stand in order.
 */
function isolating<Part extends object>(part: Part, language: Language): Part {
  const known = new Map<PropertyKey, unknown>()
  return new Proxy(part, {
    get(target, name, receiver) {
      if (!known.has(name)) known.set(name, isolated(Reflect.get(target, name, receiver), language))
      return known.get(name)
    },
  })
}

function isolated(text: unknown, language: Language): unknown {
  if (typeof text === 'function') return (...values: readonly unknown[]): unknown => Reflect.apply(text, undefined, values.map((value) => apart(value, language)))
  return typeof text === 'object' && text !== null && !Array.isArray(text) ? isolating(text, language) : text
}

const otherWay = { ltr: /[\p{Script=Arabic}\p{Script=Hebrew}]/u, rtl: /[^\p{Script=Arabic}\p{N}\p{P}\s]/u } as const

/** Between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE. */
function apart(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((one) => apart(one, language))
  const isOther = typeof value === 'string' && otherWay[languageFacts[language].direction].test(value)
  return isOther ? `\u2068${value}\u2069` : value
}
