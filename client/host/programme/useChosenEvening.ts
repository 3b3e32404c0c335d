import { useEffect } from 'react'
import { readyEvenings } from '../../programme/readyEvenings.ts'
import { forgetEvening, chosenEvening } from '../../room/chosenEvening.ts'
import { useCommon, useLink, useProgramme, useSend } from '../../ui/RoomContext.tsx'

/** The evening that was chosen on the first page becomes the room's programme, once, unless there is one already. */
export function useChosenEvening(): void {
  const { code } = useCommon()
  const { items } = useProgramme()
  const send = useSend()
  const isLinked = useLink().kind === 'connected'
  const isEmpty = items.length === 0
  useEffect(() => {
    const evening = readyEvenings.find(({ id }) => id === chosenEvening(code))
    if (!isLinked || evening === undefined) return
    if (!isEmpty) return forgetEvening(code)
    // Sent twice it is planned once, for the second time the programme is no longer empty.
    void send({ type: 'planProgramme', items: evening.items, of: 0 }).then((reply) => reply.ok && forgetEvening(code))
  }, [code, isLinked, isEmpty, send])
}
