import type { ReactNode } from 'react'
import { Fitted } from '../Fitted.tsx'
import { RoundLine } from '../RoundLine.tsx'
import talking from '../Talking.module.css'
import { TimeRing } from '../TimeRing.tsx'
import { useMessages } from '../../messages/language.ts'
import { useStage } from '../../ui/RoomContext.tsx'

/** Nobody is sent anywhere: whoever stands closest is one's partner. */
export function FreeWalk(): ReactNode {
  const text = useMessages('screenGroups')
  const stage = useStage()
  return (
    <main className={talking.talking} data-long>
      {'round' in stage && <RoundLine round={stage.round} />}
      <TimeRing />
      <Fitted as="h1" text={`${text.turnToNeighbour} ${text.afterwards}`} sizes={sizes} className={talking.words} />
    </main>
  )
}

const sizes = [11.5, 10.5, 9.5, 8.75, 8, 7.25, 6.5]
