import type { ReactNode } from 'react'
import type { EntryId } from '../../../shared/ids.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useOnWall } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './TakeHome.module.css'

type Entry = { readonly id: EntryId; readonly text: string; readonly isDown: boolean }

/** All that stands for all to read; each can be taken down, and put back [K10]. */
export function OnWallSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { entries, common } = useOnWall()
  const text = useMessages('hostTakeHome')
  const lists: readonly (readonly [heading: string, entries: readonly Entry[]])[] = [
    [text.seeks, entries.filter(({ kind }) => kind === 'seeks')],
    [text.offers, entries.filter(({ kind }) => kind === 'offers')],
    [text.inCommon, common.map(({ id, words, isDown }) => ({ id, text: words, isDown }))],
  ]
  const filled = lists.filter(([, list]) => list.length > 0)
  return (
    <Sheet title={text.onWall} onClose={onClose}>
      <div className={styles.part}>
        <p className={styles.why}>{filled.length === 0 ? text.nothingUp : text.onWallWhy}</p>
        {filled.map(([heading, list]) => (
          <section key={heading}>
            <h3 className={styles.heading}>{heading}</h3>
            <ul>
              {list.map((entry) => (
                <Line key={entry.id} entry={entry} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  )
}

function Line({ entry: { id, text: written, isDown } }: { readonly entry: Entry }): ReactNode {
  const text = useMessages('hostTakeHome')
  const { give, problem } = useHostCommand()
  return (
    <li className={styles.entry}>
      <span className={styles.words}>
        <bdi className={isDown ? styles.down : undefined}>{written}</bdi>
        {isDown && <span className="spoken"> ({text.isDown})</span>}
        <Problem reason={problem} />
      </span>
      <Button
        look="link"
        aria-label={isDown ? text.putBackThat(written) : text.takeDownThat(written)}
        onClick={() => void give({ type: 'takeDown', entry: id, isDown: !isDown })}
      >
        {isDown ? text.putBack : text.takeDown}
      </Button>
    </li>
  )
}
