import type { Messages } from '../../messages/shape.ts'


/** "2 min", "1 min 30 s" or "45 s". */
export function lengthText(text: Messages['hostSetup'], ms: number): string {
  const all = Math.round(ms / 1000)
  const minutes = Math.floor(all / 60)
  const seconds = all % 60
  if (minutes === 0) return text.seconds(seconds)
  return seconds === 0 ? text.minutes(minutes) : text.minutesAndSeconds(minutes, seconds)
}
