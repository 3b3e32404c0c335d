/** The ready-made evening that was chosen on the first page, kept until the room's console has planned it. */
import { recall, remember } from './storage.ts'

const keyOf = (code: string): string => `evening.${code}`

/** Its id; null where none was chosen. */
export const chosenEvening = (code: string): string | null => recall(keyOf(code))
export const chooseEvening = (code: string, evening: string): void => remember(keyOf(code), evening)
export const forgetEvening = (code: string): void => remember(keyOf(code), '')
