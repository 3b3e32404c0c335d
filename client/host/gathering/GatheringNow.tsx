import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { BetweenRounds } from './BetweenRounds.tsx'
import { Gathering, type GatheringProps } from './Gathering.tsx'

/** While people gather: the first time, how they get in; later, how it went. */
export function GatheringNow(props: GatheringProps): ReactNode {
  return useConsole().nextRound === 1 ? <Gathering {...props} /> : <BetweenRounds {...props} />
}
