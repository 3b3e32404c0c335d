import { useState, type ReactNode } from 'react'
import { itemTitleGraphemes } from '../../../shared/limits.ts'
import { languageNameIn } from '../../../shared/languages.ts'
import { languages, textIn, type Language, type Text } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { suggestedTitles } from '../../programme/suggestedTitles.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { AlsoIn } from '../AlsoIn.tsx'
import type { Kind } from './kinds.ts'
import styles from './Programme.module.css'

export type TitleFieldsProps = { readonly kind: Kind; readonly title: Text; readonly onChange: (title: Text) => void }

/** The title in the room's language, and where one likes in a second. Without one an item is called by its kind. */
export function TitleFields({ kind, title, onChange }: TitleFieldsProps): ReactNode {
  const { language } = useCommon()
  const text = useMessages('hostProgramme')
  const names = useMessages('programme')
  const reader = useLanguage()
  const [second, setSecond] = useState(() => languages.find((other) => other !== language && title[other] !== undefined) ?? null)
  const write = (inLanguage: Language, words: string): void => {
    const all = { [language]: title[language], ...(second !== null && { [second]: title[second] }), [inLanguage]: words }
    onChange(Object.fromEntries(Object.entries(all).filter(([, written]) => (written ?? '') !== '')))
  }
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
      {second === null ? (
        <AlsoIn besides={language} label={text.alsoIn} onChoose={setSecond} />
      ) : (
        <Field
          label={text.titleIn(languageNameIn(reader, second))}
          lang={second}
            value={title[second] ?? ''}
          autoComplete="off"
          maxLength={itemTitleGraphemes}
          onChange={(event) => write(second, event.target.value)}
        />
      )}
    </div>
  )
}
