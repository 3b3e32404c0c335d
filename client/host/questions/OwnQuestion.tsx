import { useState, type ReactNode } from 'react'
import { languageNameIn } from '../../../shared/languages.ts'
import { languages, type Language, type Text } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { WritingArea } from '../../ui/WritingArea.tsx'
import { AlsoIn } from '../AlsoIn.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './OwnQuestion.module.css'
import { useQuestionDraft } from './questionDraft.ts'

export type OwnQuestionProps = { readonly round: number; readonly onUsed: () => void }

/** The host's own words, in the room's language and, if they like, in a second one. */
export function OwnQuestion({ round, onUsed }: OwnQuestionProps): ReactNode {
  const { language } = useCommon()
  const text = useMessages('hostQuestions')
  const { give, problem, slow } = useHostCommand()
  const [draft, setDraft] = useQuestionDraft()
  const reader = useLanguage()
  const [second, setSecond] = useState(() => languages.find((other) => other !== language && draft[other] !== undefined) ?? null)
  const isEmpty = languages.every((one) => isBlank(draft[one]))

  async function use(): Promise<void> {
    const prompt = { kind: 'own', text: written(draft, language) } as const
    if (!(await give({ type: 'setPrompt', round, prompt }))) return
    setDraft({})
    onUsed()
  }

  return (
    <form
      className={styles.own}
      onSubmit={(event) => {
        event.preventDefault()
        void use()
      }}
    >
      <WritingArea
        label={text.ownQuestion}
        lang={language}
        value={draft[language] ?? ''}
        onWrite={(words) => setDraft({ ...draft, [language]: words })}
      />
      {second === null ? (
        <AlsoIn besides={language} label={text.alsoIn} onChoose={setSecond} />
      ) : (
        <WritingArea
          label={text.ownIn(languageNameIn(reader, second))}
          lang={second}
          value={draft[second] ?? ''}
          onWrite={(words) => setDraft({ ...draft, [second]: words })}
        />
      )}
      <Button type="submit" look={isEmpty ? 'quiet' : 'main'} isBusy={slow !== null}>
        {text.useIt}
      </Button>
      <Problem reason={problem} />
    </form>
  )
}

const isBlank = (words: string | undefined): boolean => (words ?? '').trim() === ''

/** Only the languages that hold words; with none at all, an empty text that the room will name as such. */
function written(draft: Text, language: Language): Text {
  const used = languages.filter((one) => !isBlank(draft[one]))
  return used.length === 0 ? { [language]: '' } : Object.fromEntries(used.map((one) => [one, draft[one]]))
}
