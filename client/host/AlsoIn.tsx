import type { ReactNode } from 'react'
import { languageNameIn } from '../../shared/languages.ts'
import { languages, type Language } from '../../shared/text.ts'
import { useLanguage } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import styles from './AlsoIn.module.css'

export type AlsoInProps = {
  readonly besides: Language
  readonly label: (language: string) => string
  readonly onChoose: (language: Language) => void
}

/** What a host writes can be given in one more language, whichever they like. */
export function AlsoIn({ besides, label, onChoose }: AlsoInProps): ReactNode {
  const reader = useLanguage()
  return (
    <div className={styles.also}>
      {languages
        .filter((other) => other !== besides)
        .map((other) => (
          <Button key={other} look="link" onClick={() => onChoose(other)}>
            {label(languageNameIn(reader, other))}
          </Button>
        ))}
    </div>
  )
}
