/** That a room was opened for an evening weeks ahead: its console begins with announcing it, once. */
import { forget, recall, remember } from './storage.ts'

const keyOf = (code: string): string => `ahead.${code}`

export const planAhead = (code: string): void => remember(keyOf(code), 'yes')
export const isPlannedAhead = (code: string): boolean => recall(keyOf(code)) === 'yes'
export const forgetPlanAhead = (code: string): void => forget(keyOf(code))
