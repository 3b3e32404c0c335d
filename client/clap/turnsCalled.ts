/** Which turns of a round this device has called: kept on it, for a page that is loaded anew must not call them again. */
import type { RoomCode } from '../../shared/ids.ts'
import { recall, remember } from '../room/storage.ts'

export function turnsCalled(code: RoomCode, round: number): number {
  const [ofRound, count] = (recall(keyOf(code)) ?? '').split(' ').map(Number)
  return ofRound === round && count !== undefined ? count : 0
}

export function rememberTurns(code: RoomCode, round: number, count: number): void {
  if (count > turnsCalled(code, round)) remember(keyOf(code), `${round} ${count}`)
}

const keyOf = (code: RoomCode): string => `turns.${code}`
