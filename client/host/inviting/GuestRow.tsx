import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Problem } from '../Problem.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import type { Guest } from './guestFigures.ts'
import styles from './Inviting.module.css'

export type GuestRowProps = { readonly guest: Guest; readonly through: string }

/** Name, how it stands with them, through whom, and what they answered; for whoever asks, yes and no. */
export function GuestRow({ guest, through }: GuestRowProps): ReactNode {
  const { id, name, standing, categories } = guest
  const text = useMessages('hostGuests')
  const { open } = useSheets()
  const notes = [text.standing[standing], ...(through === '' ? [] : [text.through(through)]), ...categories.filter((answer) => answer !== '')]
  return (
    <li className={styles.row}>
      <button type="button" className={styles.person} onClick={() => open({ kind: 'guest', person: id })}>
        <span className={styles.name}>{name}</span>
        <span className={styles.note}>{notes.join(' · ')}</span>
      </button>
      {standing === 'asked' && <YesOrNo guest={guest} />}
    </li>
  )
}

function YesOrNo({ guest: { id: person, name } }: { readonly guest: Guest }): ReactNode {
  const text = useMessages('hostGuests')
  const { give, problem, slow } = useHostCommand()
  const answer = (isYes: boolean): void => void give({ type: 'answerSignUp', person, isYes })
  return (
    <>
      <span className={styles.answers}>
        <Button look="quiet" className={styles.answer} aria-label={text.noTo(name)} onClick={() => answer(false)}>
          {text.no}
        </Button>
        <Button className={styles.answer} aria-label={text.yesTo(name)} isBusy={slow !== null} onClick={() => answer(true)}>
          {text.yes}
        </Button>
      </span>
      <Problem reason={problem} />
    </>
  )
}
