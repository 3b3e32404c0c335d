/** Which advice this device has put away, room by room. */
import { useState } from 'react'
import type { RoomCode } from '../../../shared/ids.ts'
import { recall, remember } from '../../room/storage.ts'

export function useDismissed(code: RoomCode): readonly [readonly string[], (key: string) => void] {
  const [keys, setKeys] = useState<readonly string[]>(() => recall(nameOf(code))?.split('\n') ?? [])
  function dismiss(key: string): void {
    const next = [...keys, key]
    remember(nameOf(code), next.join('\n'))
    setKeys(next)
  }
  return [keys, dismiss]
}

const nameOf = (code: RoomCode): string => `advice.${code}`
