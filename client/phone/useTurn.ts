import { useState } from 'react'
import { turnsIn } from '../clap/turns.ts'
import { useCommon, useSecondsUntil, useStage } from '../ui/RoomContext.tsx'

/** Whose turn it is to talk among `people`, from 0; null where nobody takes turns. Never goes back within a talk. */
export function useTurn(people: number): number | null {
  const stage = useStage()
  const { hasTurnCue } = useCommon()
  const [turn, setTurn] = useState(0)
  const isOn = hasTurnCue && stage.kind === 'talking'
  const next = isOn ? (turnsIn(stage, people)[turn] ?? null) : null
  if (useSecondsUntil(next) === 0) setTurn(turn + 1)
  return isOn ? turn : null
}
