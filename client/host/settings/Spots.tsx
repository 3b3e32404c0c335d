import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Switch } from './Switch.tsx'

/** Numbered spots, or names only. */
export function Spots(): ReactNode {
  const { hasSpots } = useConsole().settings
  const text = useMessages(hostSetupMessages)
  const { give, problem } = useHostCommand()
  return (
    <>
      <Switch
        label={text.spots}
        why={hasSpots ? text.spotsOn : text.spotsOff}
        isOn={hasSpots}
        onSwitch={(isOn) => void give({ type: 'configure', settings: { hasSpots: isOn } })}
      />
      <Problem reason={problem} />
    </>
  )
}
