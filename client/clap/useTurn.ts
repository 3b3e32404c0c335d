import { useEffect, useState } from 'react'
import { useCommon, useSecondsUntil, useStage } from '../ui/RoomContext.tsx'
import { turnsIn } from './turns.ts'
import { rememberTurns, turnsCalled } from './turnsCalled.ts'

/**
 * Whose turn it is to talk among `people` in round `round`, from 0; null where nobody takes turns. Never goes back
 * within a talk. Whoever asks is keyed by the round.
 */
export function useTurn(round: number, people: number): number | null {
  const stage = useStage()
  const { code, hasTurnCue } = useCommon()
  const [turn, setTurn] = useState(() => turnsCalled(code, round))
  const isOn = hasTurnCue && stage.kind === 'talking' && stage.round === round
  const next = isOn ? (turnsIn(stage, people)[turn] ?? null) : null
  if (useSecondsUntil(next) === 0) setTurn(turn + 1)
  useEffect(() => rememberTurns(code, round, turn), [code, round, turn])
  return isOn ? Math.min(turn, people - 1) : null
}
