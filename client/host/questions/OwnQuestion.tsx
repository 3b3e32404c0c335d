import { useState, type ReactNode } from 'react'
import { languages, type Language, type Text } from '../../../shared/text.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { WritingArea } from '../../ui/WritingArea.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './OwnQuestion.module.css'
import { useQuestionDraft } from './questionDraft.ts'

export type OwnQuestionProps = { readonly round: number; readonly onUsed: () => void }

/** The host's own words, in the room's language and, if they like, in the other one too. */
export function OwnQuestion({ round, onUsed }: OwnQuestionProps): ReactNode {
  const { language } = useCommon()
  const text = useMessages('hostQuestions')
  const { give, problem, slow } = useHostCommand()
  const [draft, setDraft] = useQuestionDraft()
  const [isBoth, setIsBoth] = useState(() => languages.some((other) => other !== language && draft[other] !== undefined))
  const isEmpty = languages.every((one) => isBlank(draft[one]))
  const others = languages.filter((other) => other !== language)
  const nameOf = (other: Language): string => (other === 'sv' ? text.swedish : text.english)

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
      {isBoth &&
        others.map((other) => (
          <WritingArea
            key={other}
            label={text.ownIn(nameOf(other))}
            lang={other}
            value={draft[other] ?? ''}
            onWrite={(words) => setDraft({ ...draft, [other]: words })}
          />
        ))}
      {!isBoth &&
        others.map((other) => (
          <Button key={other} look="link" className={styles.also} onClick={() => setIsBoth(true)}>
            {text.alsoIn(nameOf(other))}
          </Button>
        ))}
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
