import { useState, type ReactNode } from 'react'
import { itemTitleGraphemes } from '../../../shared/limits.ts'
import { languages, textIn, type Language, type Text } from '../../../shared/text.ts'
import { useMessages } from '../../messages/language.ts'
import { suggestedTitles } from '../../programme/suggestedTitles.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import type { Kind } from './kinds.ts'
import styles from './Programme.module.css'

export type TitleFieldsProps = { readonly kind: Kind; readonly title: Text; readonly onChange: (title: Text) => void }

/** The title in the room's language, and where one likes in the other, too. Without one an item is called by its kind. */
export function TitleFields({ kind, title, onChange }: TitleFieldsProps): ReactNode {
  const { language } = useCommon()
  const text = useMessages('hostProgramme')
  const names = useMessages('programme')
  const others = languages.filter((other) => other !== language)
  const [isBoth, setIsBoth] = useState(() => others.some((other) => title[other] !== undefined))
  const nameOf = (other: Language): string => (other === 'sv' ? text.swedish : text.english)
  const write = (inLanguage: Language, words: string): void => onChange(withWords(title, inLanguage, words))
  const isOpen = kind === 'gathering' && (title[language] ?? '') === ''
  return (
    <div className={styles.titles}>
      <Field
        label={text.titleOf}
        lang={language}
        value={title[language] ?? ''}
        placeholder={names[kind]}
        autoComplete="off"
        maxLength={itemTitleGraphemes}
        onChange={(event) => write(language, event.target.value)}
      />
      {isOpen && (
        <div className={styles.buttons}>
          {Object.values(suggestedTitles).map((suggested) => (
            <Button key={suggested.en} look="quiet" className={styles.chip} onClick={() => onChange(suggested)}>
              {textIn(suggested, language)}
            </Button>
          ))}
        </div>
      )}
      {others.map((other) =>
        isBoth ? (
          <Field
            key={other}
            label={text.titleIn(nameOf(other))}
            lang={other}
            value={title[other] ?? ''}
            autoComplete="off"
            maxLength={itemTitleGraphemes}
            onChange={(event) => write(other, event.target.value)}
          />
        ) : (
          <Button key={other} look="link" className={styles.also} onClick={() => setIsBoth(true)}>
            {text.alsoIn(nameOf(other))}
          </Button>
        ),
      )}
    </div>
  )
}

/** A language without words is left out. */
function withWords(title: Text, language: Language, words: string): Text {
  const all = { ...title, [language]: words }
  return Object.fromEntries(languages.filter((one) => (all[one] ?? '') !== '').map((one) => [one, all[one]]))
}
