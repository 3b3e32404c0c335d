import type { ButtonHTMLAttributes, ReactNode } from 'react'
import styles from './Button.module.css'

export type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & {
  /** `main`: the next thing to do. `quiet`: also possible. `clap`: gives the clap. `link`: small, by the way. */
  readonly look?: 'main' | 'quiet' | 'clap' | 'link'
  /** Something is on its way: the button stays where it is and asks for no second tap. */
  readonly isBusy?: boolean
  /** As wide as its column. */
  readonly isWide?: boolean
}

export function Button(props: ButtonProps): ReactNode {
  const { look = 'main', isBusy = false, isWide = false, className, onClick, ...rest } = props
  return (
    <button
      type="button"
      {...rest}
      className={[styles.button, styles[look], isWide && styles.wide, className].filter(Boolean).join(' ')}
      aria-busy={isBusy}
      onClick={isBusy ? undefined : onClick}
    />
  )
}
