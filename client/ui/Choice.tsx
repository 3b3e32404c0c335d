import { useId, type ReactNode } from 'react'
import styles from './Choice.module.css'

export type ChoiceProps<Value extends string> = {
  readonly legend: string
  /** Where a heading beside it already says the same. */
  readonly isLegendHidden?: boolean
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[]
  readonly value: Value
  readonly onChoose: (value: Value) => void
}

/** One of a few: native radio buttons that look like one row of buttons. */
export function Choice<Value extends string>(props: ChoiceProps<Value>): ReactNode {
  const { legend, isLegendHidden = false, options, value, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend className={isLegendHidden ? 'spoken' : styles.legend}>{legend}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option} lang={option.lang}>
            <input
              type="radio"
              className="spoken"
              name={name}
              checked={option.value === value}
              onChange={() => onChoose(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
