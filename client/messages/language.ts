/** Which language this device reads: its own choice, else the room's, else the browser's. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { languages, type Language } from '../../shared/text.ts'
import { recall, remember } from '../room/storage.ts'

type Wishes = { readonly chosen: Language | null; readonly room: Language | null }

const wishes = createStore<Wishes>(() => ({ chosen: known(recall('language')), room: null }))

const languageOf = ({ chosen, room }: Wishes): Language => chosen ?? room ?? browserLanguage()

function browserLanguage(): Language {
  const wanted = navigator.languages.map((tag) => known(tag.slice(0, 2).toLowerCase()))
  return wanted.find((language) => language !== null) ?? 'en'
}

function known(tag: string | null): Language | null {
  return languages.find((language) => language === tag) ?? null
}

export function chooseLanguage(language: Language): void {
  remember('language', language)
  wishes.setState({ chosen: language })
}

/** Told as soon as the room is known; it yields to the device's own choice. */
export function roomLanguageIs(language: Language): void {
  wishes.setState({ room: language })
}

/** For the projector, which speaks to a whole room whatever its own device would rather read. */
export function speakRoomLanguage(language: Language): void {
  wishes.setState({ chosen: language })
}

export function useLanguage(): Language {
  return useStore(wishes, languageOf)
}

/** The texts of one catalogue in the language of this device. */
export function useMessages<Texts>(texts: { readonly [L in Language]: Texts }): Texts {
  return texts[useLanguage()]
}

// The page says which language it is in, for those who listen to it and for hyphenation.
function markPage(): void {
  document.documentElement.lang = languageOf(wishes.getState())
}
wishes.subscribe(markPage)
markPage()
