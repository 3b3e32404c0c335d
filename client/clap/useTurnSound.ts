import { useEffect } from 'react'
import { useCommon, useRoom } from '../ui/RoomContext.tsx'
import { conduct } from './conduct.ts'
import { lateMostMs } from './schedule.ts'
import type { Sound } from './sound.ts'
import { nextTurn } from './turns.ts'
import { rememberTurns, turnsCalled } from './turnsCalled.ts'
import { vibrate } from './vibrate.ts'

/** Softly says in round `round` that the word goes on, once a turn; nothing for null. */
export function useTurnSound(sound: Pick<Sound, 'play'>, round: number | null, people: number): void {
  const { store } = useRoom()
  const { code } = useCommon()
  useEffect(() => {
    if (round === null) return undefined
    let called = turnsCalled(code, round)
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
        rememberTurns(code, round, called)
        if (!isSilent) vibrate([40])
      },
    })
  }, [store, code, sound, round, people])
}
