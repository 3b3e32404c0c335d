import { useState, type ReactNode } from 'react'
import { languageLabel } from '../../../shared/languages.ts'
import { purposes, type Settings } from '../../../shared/settings.ts'
import { languages } from '../../../shared/text.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Choice } from '../../ui/Choice.tsx'
import styles from './RoomFacts.module.css'

/** What the room is called, which language it speaks and what it is for. */
export function RoomFacts(): ReactNode {
  const { language, purpose } = useConsole().settings
  const text = useMessages('hostSetup')
  const { give, problem } = useHostCommand()
  const configure = (settings: Partial<Settings>): void => void give({ type: 'configure', settings })
  return (
    <>
      <Title />
      <div>
        <Choice
          legend={text.roomLanguage}
          options={languages.map((value) => ({ value, label: languageLabel(value), lang: value }))}
          value={language}
          onChoose={(wanted) => configure({ language: wanted })}
        />
        <p className={styles.why}>{text.roomLanguageWhy}</p>
      </div>
      <div>
        <Choice
          legend={text.purpose}
          options={purposes.map((value) => ({ value, label: text[value] }))}
          value={purpose}
          onChoose={(wanted) => configure({ purpose: wanted })}
        />
        <p className={styles.why}>{text.purposeWhy}</p>
      </div>
      <Problem reason={problem} />
    </>
  )
}

function Title(): ReactNode {
  const { title } = useCommon()
  const text = { ...useMessages('common'), ...useMessages('hostSetup') }
  const { give, problem, slow } = useHostCommand()
  const [written, setWritten] = useState(title)
  const isNew = written.trim() !== title
  return (
    <form
      className={styles.title}
      onSubmit={(event) => {
        event.preventDefault()
        void give({ type: 'retitle', title: written })
      }}
    >
      <Field label={text.title} value={written} onChange={(event) => setWritten(event.target.value)} />
      {isNew && (
        <Button type="submit" look="quiet" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}
