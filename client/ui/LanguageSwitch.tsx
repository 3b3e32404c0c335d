import type { ReactNode } from 'react'
import { languageLabel } from '../../shared/languages.ts'
import { languages } from '../../shared/text.ts'
import { chooseLanguage, useLanguage } from '../messages/language.ts'
import { Button } from './Button.tsx'

/** The languages that this device could read instead. */
export function LanguageSwitch({ className }: { readonly className?: string | undefined }): ReactNode {
  const present = useLanguage()
  return languages
    .filter((language) => language !== present)
    .map((language) => (
      <Button
        key={language}
        look="link"
        lang={language}
        className={className}
        onClick={() => chooseLanguage(language)}
      >
        {languageLabel(language)}
      </Button>
    ))
}
