import type { ReactNode } from 'react'
import type { Settings } from '../../../shared/settings.ts'
import { useMessages } from '../../messages/language.ts'
import { Choice } from '../../ui/Choice.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Switch } from '../settings/Switch.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { LabelForm } from './LabelForm.tsx'
import styles from './Rules.module.css'

/** Two groups that meet only across, what they are called, and what becomes of those left over. */
export function AcrossRule(): ReactNode {
  const { across } = useConsole().settings
  const text = useMessages('hostWishes')
  const { give, problem } = useHostCommand()
  const choose = (chosen: Settings['across']): void => void give({ type: 'configure', settings: { across: chosen } })
  return (
    <>
      <Switch
        label={text.across}
        why={text.acrossWhy}
        isOn={across !== 'off'}
        onSwitch={(isOn) => choose(isOn ? 'surplusMeets' : 'off')}
      />
      {across !== 'off' && (
        <>
          <LabelForm of="groups" names={[text.firstGroup, text.secondGroup]} />
          <div>
            <Choice
              legend={text.surplus}
              options={[
                { value: 'surplusMeets', label: text.surplusMeets },
                { value: 'surplusThird', label: text.surplusThird },
                { value: 'surplusRests', label: text.surplusRests },
              ]}
              value={across}
              onChoose={choose}
            />
            <p className={styles.why} aria-live="polite">
              {text[`${across}Why`]}
            </p>
          </div>
        </>
      )}
      <Problem reason={problem} />
    </>
  )
}
