import type { ReactNode } from 'react'
import type { AnswerView, EntryKind, EntryView, MineView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { Answers } from './Answers.tsx'
import styles from './BoardSheet.module.css'
import { OnBoard } from './OnBoard.tsx'
import { useNeedsOfRoom } from './Own.tsx'
import { Sheet } from './Sheet.tsx'

export type BoardSheetProps = {
  readonly mine: NonNullable<MineView>
  readonly answers: readonly AnswerView[]
  readonly onClose: () => void
}

/** What the room seeks and offers, without names; and one's own lines on it. */
export function BoardSheet({ mine, answers, onClose }: BoardSheetProps): ReactNode {
  const text = useMessages('phoneBoard')
  const needs = useNeedsOfRoom()
  return (
    <Sheet title={text.title} what={text.what} onClose={onClose}>
      <Answers answers={answers} />
      <Column kind="seeks" entries={needs.seeks} mine={mine} />
      <Column kind="offers" entries={needs.offers} mine={mine} />
      <OnBoard mine={mine} />
    </Sheet>
  )
}

type ColumnProps = { readonly kind: EntryKind; readonly entries: readonly EntryView[]; readonly mine: NonNullable<MineView> }

function Column({ kind, entries, mine }: ColumnProps): ReactNode {
  const text = useMessages('phoneBoard')
  return (
    <section className={styles.column}>
      <h3>{text.columns[kind]}</h3>
      {entries.length === 0 && <p className={styles.small}>{text.nothing}</p>}
      <ul>
        {entries.map((entry) => (
          <Entry key={entry.id} kind={kind} entry={entry} isMine={mine.entries.includes(entry.id)} isWilling={mine.answered.includes(entry.id)} />
        ))}
      </ul>
    </section>
  )
}

type EntryProps = { readonly kind: EntryKind; readonly entry: EntryView; readonly isMine: boolean; readonly isWilling: boolean }

function Entry({ kind, entry: { id, text: words, isAnswered }, isMine, isWilling }: EntryProps): ReactNode {
  const text = useMessages('phoneBoard')
  const { run, isBusy, error } = useCommand()
  const label = kind === 'seeks' ? text.canHelp : text.wouldLike
  const takesBack = isWilling && !isBusy
  return (
    <li className={styles.entry}>
      <p className={styles.words}>
        <bdi>{words}</bdi>
      </p>
      {isMine && <p className={styles.small}>{isAnswered ? text.yoursAnswered : text.yours}</p>}
      {!isMine && isAnswered && <p className={styles.small}>{text.answered}</p>}
      {isWilling && <p className={styles.told} role="status">{text.told}</p>}
      {!isMine && (
        <Button
          look={isWilling ? 'link' : 'quiet'}
          isBusy={isBusy}
          aria-label={takesBack ? text.takeBackThis(words) : text.about(label, words)}
          onClick={() => void run({ type: 'answerEntry', entry: id, isWilling: !isWilling })}
        >
          {isWilling ? text.takeBack : label}
        </Button>
      )}
      <ErrorText text={error} />
    </li>
  )
}
