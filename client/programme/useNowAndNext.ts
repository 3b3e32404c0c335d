import { timetableOf } from '../../shared/timetable.ts'
import { useLanguage } from '../messages/language.ts'
import { messagesIn } from '../messages/loaded.ts'
import { useWallTime } from '../ui/wallTime.ts'
import { itemName } from './itemName.ts'
import { nowAndNext, type NowAndNext } from './nowAndNext.ts'
import { useReckoning } from './useReckoning.ts'

export type NowAndNextTold = NowAndNext & {
  /** "18:40": until when, and at what time the next begins; null where nobody knows. */
  readonly untilTime: string | null
  readonly nextTime: string | null
}

export function useNowAndNext(): NowAndNextTold {
  const reckoning = useReckoning()
  const found = nowAndNext(reckoning.programme, timetableOf(reckoning), reckoning.now)
  const untilTime = useWallTime(found.now?.until ?? null)
  const nextTime = useWallTime(found.next?.at ?? null)
  return { ...found, untilTime, nextTime }
}

/** "Now: Chocolate tasting, until 18:40." and "Then: speed meeting, 18:40." Null for what there is not. */
export function useNowAndNextWords(): { readonly now: string | null; readonly next: string | null } {
  const language = useLanguage()
  const { now, next, isBefore, untilTime, nextTime } = useNowAndNext()
  const text = messagesIn(language).programme
  return {
    now: now === null ? null : nowWords(itemName(language, now.item)),
    next: next === null ? null : nextWords(itemName(language, next.item)),
  }

  function nowWords(name: string): string {
    return untilTime === null ? text.nowIs(name) : text.nowUntil(name, untilTime)
  }

  /** A time that was told as the end of what is now is not told again. */
  function nextWords(name: string): string {
    if (isBefore) return nextTime === null ? text.first(name) : text.firstAt(name, nextTime)
    return nextTime === null || nextTime === untilTime ? text.thenComes(name) : text.thenAt(name, nextTime)
  }
}
