import type { ReactNode } from 'react'
import type { GroupQuestion } from '../../../shared/programme.ts'
import { textIn } from '../../../shared/text.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useConsole } from '../HostContext.tsx'
import { Switch } from '../settings/Switch.tsx'
import styles from './GroupQuestions.module.css'

export type GroupQuestionsProps = {
  readonly chosen: readonly GroupQuestion[]
  readonly onChange: (chosen: readonly GroupQuestion[]) => void
}

/** What people brought: the host chooses which of it the groups talk about. */
export function GroupQuestions({ chosen, onChange }: GroupQuestionsProps): ReactNode {
  const { suggestions } = useConsole()
  const language = useLanguage()
  const text = messagesIn(language).hostGroups
  if (suggestions.length === 0) return <p className={styles.why}>{text.noQuestionsYet}</p>
  const isChosen = (id: number): boolean => chosen.some((question) => question.kind === 'suggested' && question.id === id)
  const others = (id: number): readonly GroupQuestion[] => chosen.filter((question) => question.kind !== 'suggested' || question.id !== id)
  return (
    <fieldset className={styles.questions}>
      <legend className={styles.title}>{text.questionsFromRoom}</legend>
      <p className={styles.why}>{text.questionsFromRoomWhy}</p>
      {suggestions.map(({ id, text: words, by }) => (
        <Switch
          key={id}
          label={textIn(words, language)}
          why={by}
          isOn={isChosen(id)}
          onSwitch={(isOn) => onChange(isOn ? [...others(id), { kind: 'suggested', id }] : others(id))}
        />
      ))}
    </fieldset>
  )
}
