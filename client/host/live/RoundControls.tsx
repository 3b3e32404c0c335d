import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { isInGroups } from '../../../shared/stages.ts'
import { StopGroups } from '../groups/StopGroups.tsx'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useConsole } from '../HostContext.tsx'
import { IClap } from './IClap.tsx'
import styles from './RoundControls.module.css'

export type RoundControlsProps = { readonly round: number; readonly className?: string | undefined }

/** How much longer it goes on: this round is the last, or one more, or everyone gathers at once. */
export function RoundControls(props: RoundControlsProps): ReactNode {
  const { introduces } = useCommon()
  const areGroups = isInGroups(useStage())
  return introduces !== null || areGroups ? <StopGroups {...props} /> : <Controls {...props} />
}

function Controls({ round, className }: RoundControlsProps): ReactNode {
  const { isLast, of } = useCommon().rounds
  const lastRound = of ?? round
  const { plan } = useConsole()
  const text = useMessages('host')
  const { open } = useSheets()
  const { give, problem, slow } = useHostCommand(round)
  return (
    <div className={className}>
      <div className={styles.controls}>
        <IClap give={give} slow={slow} className={styles.control} />
        {!isLast && (
          <Control isBusy={slow === 'lastRound'} onClick={() => void give({ type: 'lastRound', round })}>
            {text.makeItLast}
          </Control>
        )}
        {plan?.kind !== 'open' && (
          <Control isBusy={slow === 'oneMore'} onClick={() => void give({ type: 'oneMore', round: lastRound })}>
            {text.oneMore}
          </Control>
        )}
        <Control isBusy={false} onClick={() => open({ kind: 'gather', round })}>
          {text.gather}
        </Control>
      </div>
      <Problem reason={problem} />
    </div>
  )
}

type ControlProps = { readonly isBusy: boolean; readonly onClick: () => void; readonly children: ReactNode }

function Control({ isBusy, onClick, children }: ControlProps): ReactNode {
  return (
    <Button look="quiet" className={styles.control} isBusy={isBusy} onClick={onClick}>
      {children}
    </Button>
  )
}
