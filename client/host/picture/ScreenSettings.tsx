import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Switch } from '../settings/Switch.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Wifi.module.css'
import { WifiLink } from './WifiLink.tsx'

/** How all screens look, and what stands on them beside. */
export function ScreenSettings(): ReactNode {
  const { screenTheme, hasBothLanguages } = useConsole().settings
  const text = useMessages('hostScreen')
  const { give, problem } = useHostCommand()
  const set = (settings: Partial<Settings>): void => void give({ type: 'configure', settings })
  return (
    <>
      <div className={styles.form}>
        <Choice
          legend={text.screenTheme}
          options={[
            { value: 'light', label: text.light },
            { value: 'dark', label: text.dark },
          ]}
          value={screenTheme}
          onChoose={(theme) => set({ screenTheme: theme })}
        />
        <p className={styles.why}>{text.themeWhy}</p>
      </div>
      <Switch
        label={text.bothLanguages}
        why={hasBothLanguages ? text.bothOn : text.bothOff}
        isOn={hasBothLanguages}
        onSwitch={(isOn) => set({ hasBothLanguages: isOn })}
      />
      <WifiLink look="quiet" />
      <Problem reason={problem} />
    </>
  )
}
