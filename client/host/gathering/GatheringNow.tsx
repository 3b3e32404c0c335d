import type { ReactNode } from 'react'
import { useProgramme } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { GuestDesk } from '../inviting/GuestDesk.tsx'
import { useIsAhead } from '../inviting/useIsAhead.ts'
import { ProgrammeGathering } from '../programme/ProgrammeGathering.tsx'
import { BetweenRounds } from './BetweenRounds.tsx'
import { Gathering, type GatheringProps } from './Gathering.tsx'

/** While people gather: the programme where there is one; else how they get in, and after the rounds how it went. */
export function GatheringNow(props: GatheringProps): ReactNode {
  const { nextRound } = useConsole()
  const isPlanned = useProgramme().items.length > 0
  const isAhead = useIsAhead()
  if (isAhead) return <GuestDesk />
  if (isPlanned) return <ProgrammeGathering />
  return nextRound === 1 ? <Gathering {...props} /> : <BetweenRounds {...props} />
}
