import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Switch } from '../settings/Switch.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'

/** Whether the room has a board, and the way to take something down from it. */
export function BoardSettings(): ReactNode {
  const { hasBoard } = useConsole().settings
  const text = useMessages('hostTakeHome')
  const { give, problem } = useHostCommand()
  const { open } = useSheets()
  return (
    <>
      <Switch
        label={text.board}
        why={hasBoard ? text.boardOn : text.boardOff}
        isOn={hasBoard}
        onSwitch={(isOn) => void give({ type: 'configure', settings: { hasBoard: isOn } })}
      />
      <Button look="quiet" onClick={() => open({ kind: 'onWall' })}>
        {text.onWall}
      </Button>
      <Problem reason={problem} />
    </>
  )
}
