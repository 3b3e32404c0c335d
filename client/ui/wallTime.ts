/** The clock on the wall, as this device shows it, and room-clock instants told by it. */
import { useSyncExternalStore } from 'react'
import { languageFacts } from '../../shared/languages.ts'
import type { Language } from '../../shared/text.ts'
import { useLanguage } from '../messages/language.ts'
import { roomNow } from '../room/store.ts'
import { onWake } from '../room/wake.ts'
import { useRoom } from './RoomContext.tsx'

const minuteMs = 60_000

/** "19:12", kept up to date. */
export function useWallClock(): string {
  return face(useLanguage(), useMinute().getTime())
}

/** When the present minute began. */
export function useMinute(): Date {
  const minute = useSyncExternalStore(watchMinutes, () => Math.floor(Date.now() / minuteMs))
  return new Date(minute * minuteMs)
}

/** "19:45" for an instant of the room clock; null for none. */
export function useWallTime(at: number | null): string | null {
  const { store } = useRoom()
  const language = useLanguage()
  return useSyncExternalStore(watchMinutes, () =>
    at === null ? null : face(language, Date.now() + at - roomNow(store.getState())),
  )
}

/** By how many whole minutes this device's clock is ahead of the room's. */
export function useAheadMs(): number {
  const { store } = useRoom()
  return useSyncExternalStore(watchMinutes, () => Math.round((Date.now() - roomNow(store.getState())) / minuteMs) * minuteMs)
}

/** Whole seconds: the two clocks differ by a few milliseconds more or less at each look. */
function face(language: Language, localMs: number): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(languageFacts[language].locale, hoursAndMinutes)
  formats.set(language, format)
  return format.format(Math.round(localMs / 1000) * 1000)
}

const hoursAndMinutes = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const
const formats = new Map<Language, Intl.DateTimeFormat>()

function watchMinutes(listener: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  const arm = (): void => {
    timer = setTimeout(tell, minuteMs - (Date.now() % minuteMs))
  }
  const tell = (): void => {
    clearTimeout(timer)
    arm()
    listener()
  }
  arm()
  const stop = onWake(tell)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
