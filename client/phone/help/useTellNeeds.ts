import { useEffect } from 'react'
import { useCommon, useSend } from '../../ui/RoomContext.tsx'
import { arrangementFor, isToldIn, rememberToldIn, useNeeds } from './needs.ts'

/** What was said in an earlier room holds in this one, too: the room is told once, as its owner comes in. */
export function useTellNeeds(): void {
  const { code } = useCommon()
  const send = useSend()
  const needs = useNeeds()
  useEffect(() => {
    if (needs.length === 0 || isToldIn(code)) return
    rememberToldIn(code)
    void send({ type: 'arrange', ...arrangementFor(needs), where: null })
  }, [needs, code, send])
}
