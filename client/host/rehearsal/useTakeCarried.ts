import { useEffect } from 'react'
import { carriedTo, forgetCarried } from '../../opening/carried.ts'
import { useCommon, useLink, useSend } from '../../ui/RoomContext.tsx'

/** A room that was opened to be like another becomes so, once. Tried again, after a page that was loaded anew, it does no harm. */
export function useTakeCarried(): void {
  const { code } = useCommon()
  const send = useSend()
  const isLinked = useLink().kind === 'connected'
  useEffect(() => {
    const carried = isLinked ? carriedTo(code) : null
    if (carried === null) return
    // One that is refused, such as a question that the deck has no more, keeps none of the others back.
    const done = Promise.all(carried.commands.map((command) => send(command)))
    void done.then(() => forgetCarried(code)).catch(() => undefined)
  }, [code, isLinked, send])
}
