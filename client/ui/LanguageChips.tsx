import type { ReactNode } from 'react'
import type { Card } from '../../shared/card.ts'
import { useLanguage } from '../messages/language.ts'
import { languagesByName } from './languagesByName.ts'
import styles from './Chips.module.css'

export type LanguageChipsProps = {
  readonly legend: string
  readonly spoken: Card['languages']
  readonly onChoose: (spoken: Card['languages']) => void
}

/** The languages somebody speaks, by their names in the language of whoever chooses. */
export function LanguageChips({ legend, spoken, onChoose }: LanguageChipsProps): ReactNode {
  const language = useLanguage()
  return (
    <fieldset className={styles.chips}>
      <legend className={styles.legend}>{legend}</legend>
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
