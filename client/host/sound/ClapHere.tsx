import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useStage } from '../../ui/RoomContext.tsx'
import { Switch } from '../settings/Switch.tsx'
import { hostSound, switchHostClaps, useHostClaps } from './hostSound.ts'

/** Whether the console is the room's loudspeaker, and how loud that is; nobody tests a clap while people talk. */
export function ClapHere(): ReactNode {
  const isOn = useHostClaps()
  const isQuiet = useStage().kind === 'gathering'
  const text = useMessages('hostProgramme')
  return (
    <>
      <Switch label={text.clapHere} why={isOn ? text.clapHereOn : text.clapHereOff} isOn={isOn} onSwitch={switchHostClaps} />
      {isOn && isQuiet && (
        <Button look="link" onClick={() => hostSound().test()}>
          {text.testClap}
        </Button>
      )}
    </>
  )
}
