import type { ReactNode } from 'react'
import { languages, type Language } from '../../shared/text.ts'
import { chooseLanguage, useLanguage } from '../messages/language.ts'
import { Button } from './Button.tsx'

/** Each language by its own name, as those who need it would look for it. */
const ownNames: { readonly [L in Language]: string } = { sv: 'Svenska', en: 'English' }

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
        {ownNames[language]}
      </Button>
    ))
}
