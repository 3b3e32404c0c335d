import { useState } from 'react'
import type { Rejection } from '../../../shared/rejections.ts'
import { carryTo } from '../../opening/carried.ts'
import { forgetHosted } from '../../room/hostedRooms.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { eraseRoom } from '../settings/eraseRoom.ts'
import { useCarried } from './useCarried.ts'

/** Ends the rehearsal for everybody. What its room was like is kept on this device, for the real one. */
export function useEndRehearsal(): { readonly end: () => void; readonly isEnding: boolean; readonly problem: Rejection | null } {
  const { code } = useCommon()
  const carried = useCarried()
  const [isEnding, setIsEnding] = useState(false)
  const [problem, setProblem] = useState<Rejection | null>(null)

  async function end(): Promise<void> {
    setIsEnding(true)
    carryTo(code, carried)
    const reason = await eraseRoom(code)
    setProblem(reason)
    // Gone, it hangs up on this page as on all others, and that leads on.
    if (reason === null) forgetHosted(code)
    else setIsEnding(false)
  }

  return { end: () => void end(), isEnding, problem }
}
