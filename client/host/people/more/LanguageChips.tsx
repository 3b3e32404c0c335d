import type { ReactNode } from 'react'
import { spokenLanguages, type Card } from '../../../../shared/card.ts'
import { hostWishMessages } from '../../../messages/hostWishes.ts'
import { useLanguage } from '../../../messages/language.ts'
import styles from './MoreAbout.module.css'

export type LanguageChipsProps = {
  readonly spoken: Card['languages']
  readonly onChoose: (spoken: Card['languages']) => void
}

/** The languages somebody speaks, by their names in the host's language. */
export function LanguageChips({ spoken, onChoose }: LanguageChipsProps): ReactNode {
  const language = useLanguage()
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{hostWishMessages[language].languages}</legend>
      {spokenLanguages.map((one) => (
        <label key={one} className={styles.chip}>
          <input
            type="checkbox"
            className="spoken"
            checked={spoken.includes(one)}
            onChange={(event) => onChoose(event.target.checked ? [...spoken, one] : spoken.filter((other) => other !== one))}
          />
          {names.of(one) ?? one}
        </label>
      ))}
    </fieldset>
  )
}
