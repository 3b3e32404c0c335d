import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { ClapHere } from '../sound/ClapHere.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useMessages } from '../../messages/language.ts'
import { Switch } from './Switch.tsx'

/** Who gives the clap, whether people take turns, and which devices are to be heard. */
export function ClapSettings(): ReactNode {
  const { whoClaps, hasTurnCue, phonesSound } = useConsole().settings
  const text = useMessages('hostClap')
  const { give, problem } = useHostCommand()
  const set = (settings: Partial<Settings>): void => void give({ type: 'configure', settings })
  const isMine = whoClaps === 'host'
  return (
    <>
      <Switch
        label={text.iClap}
        why={isMine ? text.iClapOn : text.iClapOff}
        isOn={isMine}
        onSwitch={(isOn) => set({ whoClaps: isOn ? 'host' : 'klapp' })}
      />
      <Switch
        label={text.turns}
        why={hasTurnCue ? text.turnsOn : text.turnsOff}
        isOn={hasTurnCue}
        onSwitch={(isOn) => set({ hasTurnCue: isOn })}
      />
      <Switch
        label={text.phonesSound}
        why={phonesSound ? text.phonesSoundOn : text.phonesSoundOff}
        isOn={phonesSound}
        onSwitch={(isOn) => set({ phonesSound: isOn })}
      />
      <ClapHere />
      <Problem reason={problem} />
    </>
  )
}
