/** Which language this device reads: its own choice, else the room's, else the browser's. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { languageFacts } from '../../shared/languages.ts'
import { languages, type Language } from '../../shared/text.ts'
import { onRemembered, recall, remember } from '../room/storage.ts'
import type { Files } from './files.ts'
import { load, messagesIn } from './loaded.ts'
import type { Messages } from './shape.ts'

type Wishes = { readonly chosen: Language | null; readonly room: Language | null }

let files: Files | null = null
let isOfRoom = false
let wishes: Wishes = { chosen: known(recall('language')), room: null }

/** The language on the page. It changes once the other's messages are here, so nothing is ever drawn without words. */
const spoken = createStore<{ readonly language: Language }>(() => ({ language: wanted() }))

/** Fetches the messages that this device reads. A page draws itself once it has them. */
export async function speak(from: Files): Promise<void> {
  files = from
  // One device, one language: what is chosen on one page holds on the others.
  onRemembered('language', (language) => {
    if (!isOfRoom) wish({ chosen: known(language) })
  })
  await turnToWanted()
}

async function turnToWanted(): Promise<void> {
  const language = wanted()
  if (files === null) return
  await load(files, language)
  if (language !== wanted()) return
  spoken.setState({ language })
  // The page says which language it is in, for those who listen to it and for hyphenation, and where a line begins.
  document.documentElement.lang = language
  document.documentElement.dir = languageFacts[language].direction
}

/** For words that somebody is to read in another language than this page's. */
export async function fetchLanguage(language: Language): Promise<void> {
  if (files !== null) await load(files, language)
}

function wish(changed: Partial<Wishes>): void {
  wishes = { ...wishes, ...changed }
  // Without a network they may not come. Then the page stays in the language it has.
  turnToWanted().catch(() => undefined)
}

export function chooseLanguage(language: Language): void {
  remember('language', language)
  wish({ chosen: language })
}

/** Told as soon as the room is known; it yields to the device's own choice. */
export function roomLanguageIs(language: Language): void {
  wish({ room: language })
}

/** For the projector, which speaks to a whole room whatever its own device would rather read. */
export function speakRoomLanguage(language: Language): void {
  isOfRoom = true
  wish({ chosen: language })
}

export function useLanguage(): Language {
  return useStore(spoken, ({ language }) => language)
}

/** A section of the messages, in the language of this device. */
export function useMessages<Section extends keyof Messages>(section: Section): Messages[Section] {
  return messagesIn(useLanguage())[section]
}

function wanted(): Language {
  return wishes.chosen ?? wishes.room ?? browserLanguage()
}

function browserLanguage(): Language {
  const tags = navigator.languages.map((tag) => known(tag.slice(0, 2).toLowerCase()))
  return tags.find((language) => language !== null) ?? 'en'
}

function known(tag: string | null): Language | null {
  return languages.find((language) => language === tag) ?? null
}
