import { useEffect } from 'react'
import { forgetPlanAhead, isPlannedAhead } from '../../room/planAhead.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** Opened from the first page for an evening ahead, the console begins with announcing it. */
export function useBeginAhead(): void {
  const { code } = useCommon()
  const { open } = useSheets()
  useEffect(() => {
    if (!isPlannedAhead(code)) return
    forgetPlanAhead(code)
    open({ kind: 'evening' })
  }, [code, open])
}
