import type { ReactNode } from 'react'
import type { Card } from '../../../../shared/card.ts'
import { useLanguage } from '../../../messages/language.ts'
import { messagesIn } from '../../../messages/loaded.ts'
import { languagesByName } from './languagesByName.ts'
import styles from './MoreAbout.module.css'

export type LanguageChipsProps = {
  readonly spoken: Card['languages']
  readonly onChoose: (spoken: Card['languages']) => void
}

/** The languages somebody speaks, by their names in the host's language. */
export function LanguageChips({ spoken, onChoose }: LanguageChipsProps): ReactNode {
  const language = useLanguage()
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{messagesIn(language).hostWishes.languages}</legend>
      {languagesByName(language).map(({ one, name }) => (
        <label key={one} className={styles.chip}>
          <input
            type="checkbox"
            className="spoken"
            checked={spoken.includes(one)}
            onChange={(event) => onChoose(event.target.checked ? [...spoken, one] : spoken.filter((other) => other !== one))}
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
