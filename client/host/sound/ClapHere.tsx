import type { ReactNode } from 'react'
import { hostProgrammeMessages } from '../../messages/hostProgramme.ts'
import { useMessages } from '../../messages/language.ts'
import { Switch } from '../settings/Switch.tsx'
import { switchHostClaps, useHostClaps } from './hostSound.ts'

/** Turned on it claps once: that is how loud it is. */
export function ClapHere(): ReactNode {
  const isOn = useHostClaps()
  const text = useMessages(hostProgrammeMessages)
  return <Switch label={text.clapHere} why={isOn ? text.clapHereOn : text.clapHereOff} isOn={isOn} onSwitch={switchHostClaps} />
}
