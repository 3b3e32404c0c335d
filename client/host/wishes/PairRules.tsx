import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Switch } from '../settings/Switch.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Rules.module.css'

/** Whether people of one organisation meet, and whether a shared language is needed. */
export function PairRules(): ReactNode {
  const { sameOrganisation, needsSharedLanguage } = useConsole().settings
  const text = useMessages('hostWishes')
  const { give, problem } = useHostCommand()
  const configure = (settings: Partial<Settings>): void => void give({ type: 'configure', settings })
  return (
    <>
      <div>
        <Choice
          legend={text.sameOrganisation}
          options={[
            { value: 'allowed', label: text.allowed },
            { value: 'ratherNot', label: text.ratherNot },
            { value: 'never', label: text.never },
          ]}
          value={sameOrganisation}
          onChoose={(chosen) => configure({ sameOrganisation: chosen })}
        />
        <p className={styles.why} aria-live="polite">
          {text[`${sameOrganisation}Why`]}
        </p>
      </div>
      <Switch
        label={text.sharedLanguage}
        why={text.sharedLanguageWhy}
        isOn={needsSharedLanguage}
        onSwitch={(isOn) => configure({ needsSharedLanguage: isOn })}
      />
      <Problem reason={problem} />
    </>
  )
}
