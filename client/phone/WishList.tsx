import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import type { Insider } from './scene.ts'
import styles from './WishSheet.module.css'

/** What one has asked. Always in the page, so that a screen reader speaks of who comes to stand in it. */
export function WishList({ wishes }: { readonly wishes: Insider['wishes'] }): ReactNode {
  const text = useMessages('phoneWishes')
  const { run, isBusy, error } = useCommand()
  return (
    <section aria-live="polite">
      {wishes.length > 0 && <h3 className={styles.asked}>{text.asked}</h3>}
      <ErrorText text={error} />
      <ul>
        {wishes.map(({ id, name }) => (
          <li key={id} className={styles.wish}>
            <span>{name}</span>
            <Button look="link" isBusy={isBusy} aria-label={text.takeBackFor(name)} onClick={() => void run({ type: 'takeBackWish', id })}>
              {text.takeBack}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
