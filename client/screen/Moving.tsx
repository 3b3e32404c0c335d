import type { ReactNode, RefObject } from 'react'
import type { StageView } from '../../shared/views.ts'
import { useMessages } from '../messages/language.ts'
import { useCommon, useLink } from '../ui/RoomContext.tsx'
import styles from './Moving.module.css'
import { NameBoard } from './NameBoard.tsx'
import { useRoundLines } from './useBoardLayout.ts'

export type MovingProps = {
  readonly stage: Extract<StageView, { readonly kind: 'moving' }>
  readonly corner: RefObject<HTMLElement | null>
}

/** Where everybody goes now, in the order of their own names. */
export function Moving({ stage, corner }: MovingProps): ReactNode {
  const { hasSpots } = useCommon()
  const text = useMessages('screen')
  const isLinked = useLink().kind === 'connected'
  const lines = useRoundLines(stage.round)
  const findTheirs = hasSpots ? text.findSpot : text.findPartner
  // Cut off before the matching came: nobody has a spot to find.
  const isUnknown = lines === null && !isLinked
  return (
    <NameBoard
      title={isUnknown ? text.findNew : findTheirs}
      lines={lines}
      hasSigns={hasSpots}
      since={stage.startsAt}
      isByName
      corner={corner}
      missing={lines === null && isLinked && <p className={styles.phone}>{hasSpots ? text.lookAtPhone : text.askPhone}</p>}
    />
  )
}
