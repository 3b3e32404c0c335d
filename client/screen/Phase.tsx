import type { ReactNode, RefObject } from 'react'
import { isLookHere } from '../../shared/stages.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { Afterwards } from './Afterwards.tsx'
import { Closed } from './Closed.tsx'
import { Discussing } from './groups/Discussing.tsx'
import { FreeWalk } from './groups/FreeWalk.tsx'
import { Presenting } from './groups/Presenting.tsx'
import { Lobby } from './Lobby.tsx'
import { LookHere } from './LookHere.tsx'
import { Moving } from './Moving.tsx'
import { NowPicture } from './NowPicture.tsx'
import { Paused } from './Paused.tsx'
import { GatheredPage } from './takehome/GatheredPage.tsx'
import { Talking } from './Talking.tsx'
import { useItemShown } from './useItemShown.ts'

export type PhaseProps = {
  /** Where the way in stands, for phases that fill the picture round it. */
  readonly corner: RefObject<HTMLElement | null>
}

/** What the room does now, by this device's room clock, network or not. */
export function Phase({ corner }: PhaseProps): ReactNode {
  const stage = useStage()
  const { rounds, introduces } = useCommon()
  if (isLookHere(stage)) return <LookHere />
  switch (stage.kind) {
    case 'gathering':
      return <Gathering isFirst={rounds.number === 0} />
    case 'introducing':
      return <Presenting stage={stage} corner={corner} />
    case 'discussing':
      return <Discussing stage={stage} corner={corner} />
    case 'moving':
      return introduces === 'byThemselves' ? <FreeWalk /> : <Moving stage={stage} corner={corner} />
    case 'talking':
      return <Talking round={stage.round} />
    case 'paused':
      return <Paused stage={stage} />
    case 'closed':
      return <GatheredPage usual={<Closed />} />
    default:
      return unreachable(stage)
  }
}

/** What is now, where the programme names it; else the poster, and later what came of the rounds. Beside it, in turns, what people take home. */
function Gathering({ isFirst }: { readonly isFirst: boolean }): ReactNode {
  const item = useItemShown()
  const usual = item !== null ? <NowPicture item={item} /> : isFirst ? <Lobby /> : <Afterwards />
  return <GatheredPage usual={usual} />
}
