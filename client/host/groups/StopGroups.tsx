import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { Button } from '../../ui/Button.tsx'
import controls from '../live/RoundControls.module.css'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** The way out before all have spoken. */
export function StopGroups({ round, className }: { readonly round: number; readonly className?: string | undefined }): ReactNode {
  const text = useMessages('hostGroups')
  const { open } = useSheets()
  const stage = useStage()
  // There the big button is the way out.
  if (stage.kind === 'discussing') return <div className={className} />
  return (
    <div className={className}>
      <div className={controls.controls}>
        <Button look="quiet" className={controls.control} onClick={() => open({ kind: 'gather', round })}>
          {text.stopPresenting}
        </Button>
      </div>
    </div>
  )
}
