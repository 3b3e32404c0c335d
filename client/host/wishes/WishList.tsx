import type { ReactNode } from 'react'
import type { ConsoleView } from '../../../shared/hostViews.ts'
import { useLanguage } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './WishList.module.css'
import { askerText, wishText } from './wishText.ts'

/** What was asked, in plain words, each with the way to take it away. */
export function WishList({ wishes }: Pick<ConsoleView, 'wishes'>): ReactNode {
  const language = useLanguage()
  const text = messagesIn(language).hostWishes
  const { give, problem } = useHostCommand()
  return (
    <div>
      <ul className={styles.list}>
        {wishes.map((wish) => {
          const asker = askerText(language, wish)
          return (
            <li key={wish.id} className={styles.wish}>
              <span className={styles.words}>
                {wishText(language, wish)}
                {asker !== null && <span className={styles.asker}>{asker}</span>}
              </span>
              <Button
                look="link"
                className={styles.remove}
                aria-label={text.removeWish(wishText(language, wish))}
                onClick={() => void give({ type: 'dropWish', id: wish.id })}
              >
                {text.remove}
              </Button>
            </li>
          )
        })}
      </ul>
      <Problem reason={problem} />
    </div>
  )
}
