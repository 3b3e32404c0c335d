import type { ReactNode } from 'react'
import { foreseenSchedule } from '../../shared/rhythm.ts'
import type { CommonView, StageView } from '../../shared/views.ts'
import { Clap } from '../clap/Clap.tsx'
import type { Sound } from '../clap/sound.ts'
import { useTurnSound } from '../clap/useTurnSound.ts'
import { useMessages } from '../messages/language.ts'
import { useCommon, useStage } from '../ui/RoomContext.tsx'
import { usePairsTakeTurns } from './usePairsTakeTurns.ts'
import styles from './ClapOver.module.css'

/** The clap lies over whatever comes after it, and fades to it. */
export function ClapOver({ sound }: { readonly sound: Sound }): ReactNode {
  const common = useCommon()
  const { thankEachOther } = useMessages('common')
  const text = useMessages('screen')
  const stage = useStage()
  useTurnSound(sound, usePairsTakeTurns(), 2)
  const goesOn = afterClap(foreseenSchedule(common), stage).kind === 'moving'
  const thankThenMove = common.hasSpots ? text.thankThenSpot : text.thankThenPartner
  return (
    <div className={styles.clap}>
      <Clap sound={sound} says={goesOn ? thankThenMove : thankEachOther} />
    </div>
  )
}

/** What follows the talk that is on, or has just ended. */
function afterClap(schedule: CommonView['schedule'], stage: StageView): StageView {
  const next = schedule[schedule.indexOf(stage) + 1]
  return stage.kind === 'talking' && next !== undefined ? next : stage
}
