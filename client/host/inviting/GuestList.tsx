import { useDeferredValue, useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useSnowball } from '../HostContext.tsx'
import { namesLike } from '../people/peopleFigures.ts'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { figuresOf, inListOrder } from './guestFigures.ts'
import { GuestRow } from './GuestRow.tsx'
import styles from './Inviting.module.css'

/** Thousands may sign up, and nobody scrolls through so many: the rest comes when asked for, or by name. */
const shownFirst = 50

/** Who has signed up: those who wait for an answer first. */
export function GuestList(): ReactNode {
  const { signUps } = useSnowball()
  const text = useMessages('hostGuests')
  const people = useMessages('hostPeople')
  const [typed, setTyped] = useState('')
  const [shown, setShown] = useState(shownFirst)
  const wanted = useDeferredValue(typed)
  const everyone = inListOrder(signUps)
  const found = namesLike(everyone, wanted)
  const names = new Map(signUps.map(({ id, name }) => [id, name]))
  if (everyone.length === 0) return <p className={styles.why}>{text.nobodyYet}</p>
  return (
    <>
      <YesToAll />
      {everyone.length > 7 && (
        <input
          type="search"
          className={styles.search}
          aria-label={text.find}
          placeholder={text.find}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {found.length === 0 && <p className={styles.why}>{people.noSuchName(wanted.trim())}</p>}
      <ul>
        {found.slice(0, shown).map((guest) => (
          <GuestRow key={guest.id} guest={guest} through={guest.by === null ? '' : (names.get(guest.by) ?? '')} />
        ))}
      </ul>
      {found.length > shown && (
        <Button look="link" onClick={() => setShown(shown + shownFirst)}>
          {text.showMore(Math.min(shownFirst, found.length - shown), found.length - shown)}
        </Button>
      )}
    </>
  )
}

function YesToAll(): ReactNode {
  const { asked } = figuresOf(useSnowball().signUps)
  const text = useMessages('hostGuests')
  const { give, problem, slow } = useHostCommand()
  if (asked < 2) return <Problem reason={problem} />
  return (
    <div>
      <Button look="quiet" isBusy={slow !== null} onClick={() => void give({ type: 'letInSignUps' })}>
        {text.yesToAll(asked)}
      </Button>
      <Problem reason={problem} />
    </div>
  )
}
