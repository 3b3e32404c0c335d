import type { ReactNode } from 'react'
import { isInGroups } from '../../../shared/stages.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'
import { GroupButtons } from '../groups/GroupButtons.tsx'
import { useKeys, type Keys } from '../keys.ts'
import { Problem } from '../Problem.tsx'
import styles from './StageButtons.module.css'
import { useStageActions, type StageActions } from './useStageActions.ts'

/** The big button, which is always the next thing to do, and the others beside it. */
export function StageButtons(): ReactNode {
  return isInGroups(useStage()) ? <GroupButtons /> : <RoundButtons />
}

function RoundButtons(): ReactNode {
  const stage = useStage()
  const text = useMessages('host')
  const isCued = useIsCued()
  const actions = useStageActions()
  const { main, pause, addTime, clap, slow, problem } = actions
  useKeys(keysOf(actions, isCued))
  if (main === null) return null
  const label = isCued ? text.clapNow : stage.kind === 'moving' ? text.startTalking : stage.kind === 'paused' ? text.goOn : text.pause
  return (
    <div>
      <div className={styles.buttons} data-guide="rounds">
        <Button look={isCued ? 'clap' : 'main'} className={styles.main} isBusy={isMainSlow(slow)} onClick={main}>
          {label}
        </Button>
        {pause !== null && (
          <Button look="quiet" className={styles.other} isBusy={slow === 'pause'} onClick={pause}>
            {text.pause}
          </Button>
        )}
        {addTime !== null && (
          <Button
            look="quiet"
            className={styles.other}
            aria-label={text.addHalfMinuteSpoken}
            isBusy={slow === 'addTime'}
            onClick={addTime}
          >
            {text.addHalfMinute}
          </Button>
        )}
        {clap !== null && (
          <Button look="clap" className={styles.clap} isBusy={slow === 'clapNow'} onClick={clap}>
            {text.clapNow}
          </Button>
        )}
      </div>
      <Problem reason={problem} />
    </div>
  )
}

const isMainSlow = (slow: StageActions['slow']): boolean => slow === 'talkNow' || slow === 'resume' || slow === 'pause' || slow === 'clapNow'

/** A clicker sends Page Down; the arrow is on every keyboard. */
function keysOf({ main, addTime, clap }: StageActions, isCued: boolean): Keys {
  return {
    ...(main !== null && { ' ': main, pagedown: main, arrowright: main }),
    ...(addTime !== null && { '+': addTime }),
    ...(clap !== null && { c: clap }),
    ...(isCued && main !== null && { c: main }),
  }
}
