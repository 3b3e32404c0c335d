import type { ReactNode } from 'react'
import { languageLabel } from '../../../shared/languages.ts'
import type { Settings } from '../../../shared/settings.ts'
import { languages } from '../../../shared/text.ts'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Wifi.module.css'
import { WifiLink } from './WifiLink.tsx'

/** How all screens look, and what stands on them beside. */
export function ScreenSettings(): ReactNode {
  const { language, screenTheme, secondLanguage } = useConsole().settings
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
      <div className={styles.form}>
        <Choice
          legend={text.secondLanguage}
          options={[
            { value: 'none', label: text.noSecond },
            ...languages.filter((one) => one !== language).map((value) => ({ value, label: languageLabel(value), lang: value })),
          ]}
          value={secondLanguage ?? 'none'}
          onChoose={(wanted) => set({ secondLanguage: wanted === 'none' ? null : wanted })}
        />
        <p className={styles.why}>{text.secondWhy}</p>
      </div>
      <WifiLink look="quiet" />
      <Problem reason={problem} />
    </>
  )
}
