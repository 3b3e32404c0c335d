import type { ReactNode } from 'react'
import { languageLabel } from '../../shared/languages.ts'
import { languages } from '../../shared/text.ts'
import { chooseLanguage, useLanguage, useMessages } from '../messages/language.ts'
import styles from './LanguageSwitch.module.css'

/** What this device reads. Each language by its own name, whatever is read now. */
export function LanguageSwitch({ className }: { readonly className?: string | undefined }): ReactNode {
  const present = useLanguage()
  const { language: label } = useMessages('common')
  return (
    <select
      className={[styles.language, className].filter(Boolean).join(' ')}
      aria-label={label}
      value={present}
      onChange={({ target }) => {
        const chosen = languages.find((language) => language === target.value)
        if (chosen !== undefined) chooseLanguage(chosen)
      }}
    >
      {languages.map((language) => (
        <option key={language} value={language} lang={language}>
          {languageLabel(language)}
        </option>
      ))}
    </select>
  )
}
