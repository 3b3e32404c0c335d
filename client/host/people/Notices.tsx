import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Notices.module.css'

/** More would push the evening off the screen. */
const shownMost = 2

/** "Amina could not find Björn." They have been matched anew; the host may want to look after somebody. */
export function Notices(): ReactNode {
  const { notices } = useConsole()
  const text = useMessages('hostPeople')
  const { give, problem } = useHostCommand(notices)
  const more = notices.length - shownMost
  return (
    <div className={styles.notices}>
      {notices.slice(0, shownMost).map(({ id, by, missing }) => (
        <div key={id} className={styles.notice}>
          <p className={styles.words}>{text.couldNotFind(by, missing)}</p>
          <Button look="quiet" className={styles.seen} onClick={() => void give({ type: 'dismissNotice', id })}>
            {text.noticeSeen}
          </Button>
        </div>
      ))}
      {more > 0 && <p className={styles.more}>{text.moreNotices(more)}</p>}
      <Problem reason={problem} />
    </div>
  )
}
