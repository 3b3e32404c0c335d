import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Switch } from '../settings/Switch.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** Numbered spots, or names only. */
export function Spots(): ReactNode {
  const { hasSpots } = useConsole().settings
  const text = { ...useMessages('hostSetup'), ...useMessages('hostSpots') }
  const { open } = useSheets()
  const { give, problem } = useHostCommand()
  return (
    <>
      <Switch
        label={text.spots}
        why={hasSpots ? text.spotsOn : text.spotsOff}
        isOn={hasSpots}
        onSwitch={(isOn) => void give({ type: 'configure', settings: { hasSpots: isOn } })}
      />
      {hasSpots && (
        <div>
          <Button look="link" onClick={() => open({ kind: 'spots' })}>
            {text.spotsOfRoom}
          </Button>
        </div>
      )}
      <Problem reason={problem} />
    </>
  )
}
