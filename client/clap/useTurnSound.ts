import { useEffect } from 'react'
import { useRoom } from '../ui/RoomContext.tsx'
import { conduct } from './conduct.ts'
import { lateMostMs } from './schedule.ts'
import type { Sound } from './sound.ts'
import { nextTurn } from './turns.ts'
import { vibrate } from './vibrate.ts'

/** Softly says in round `round` that the word goes on, once a turn; nothing for null. */
export function useTurnSound(sound: Pick<Sound, 'play'>, round: number | null, people: number): void {
  const { store } = useRoom()
  useEffect(() => {
    if (round === null) return undefined
    let called = 0
    let calling = 0
    return conduct(store, {
      find: (schedule, now, doneUntil) => {
        const next = nextTurn(schedule, { round, people, called }, Math.max(doneUntil, now - lateMostMs))
        if (next === null) return null
        calling = next.turn
        return { kind: 'turn', round, at: next.at }
      },
      arm: (_, ownAt) => sound.play('turn', ownAt),
      give: (_, isSilent) => {
        called = calling + 1
        if (!isSilent) vibrate([40])
      },
    })
  }, [store, sound, round, people])
}
