import type { ReactNode } from 'react'
import type { EntryKind } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import type { CardSheetProps } from './CardSheet.tsx'
import help from '../help/HelpSheet.module.css'
import styles from './Sheet.module.css'

/** Which of one's lines stand for all to read, without a name. */
export function OnBoard({ mine }: Pick<CardSheetProps, 'mine'>): ReactNode {
  const text = useMessages('phoneBoard')
  return (
    <section className={styles.section}>
      <h3>{text.putUp}</h3>
      <p className={styles.small}>{text.putUpWhy}</p>
      <Line kind="offers" label={text.myOffer} mine={mine} />
      <Line kind="seeks" label={text.mySeek} mine={mine} />
    </section>
  )
}

type LineProps = Pick<CardSheetProps, 'mine'> & { readonly kind: EntryKind; readonly label: string }

function Line({ kind, label, mine }: LineProps): ReactNode {
  const { empty } = useMessages('phoneBoard')
  const { run, isBusy, error } = useCommand()
  const words = mine.card[kind]
  return (
    <>
      <label className={help.need}>
        <input
          type="checkbox"
          checked={mine.onBoard[kind]}
          onChange={({ target }) => void (!isBusy && run({ type: 'putOnBoard', kind, isOn: target.checked }))}
        />
        <span>
          {label} <span className={help.why}>{words === '' ? empty : words}</span>
        </span>
      </label>
      <ErrorText text={error} />
    </>
  )
}
