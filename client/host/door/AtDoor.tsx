import { useDeferredValue, useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useAtDoor } from '../HostContext.tsx'
import { namesLike } from '../people/peopleFigures.ts'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Answers } from './Answers.tsx'
import styles from './Door.module.css'

/** More would be a crowd to scroll through: the rest is found by name. */
const shownMost = 50
const searchedFrom = 10

/** Who waits, with one tap for each answer, and one for all. */
export function AtDoor(): ReactNode {
  const waiting = useAtDoor()
  const text = { ...useMessages('hostPeople'), ...useMessages('hostDoor') }
  const [typed, setTyped] = useState('')
  const wanted = useDeferredValue(typed)
  if (waiting.length === 0) return null
  const isSearched = waiting.length >= searchedFrom
  const found = isSearched ? namesLike(waiting, wanted) : waiting
  return (
    <section>
      <h3 className={styles.title}>{text.waitOutside(waiting.length)}</h3>
      {waiting.length > 1 && <ForAll count={waiting.length} />}
      {isSearched && (
        <input
          type="search"
          className={styles.search}
          aria-label={text.findWaiting}
          placeholder={text.findWaiting}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      <ul>
        {found.slice(0, shownMost).map((person) => (
          <li key={person.id} className={styles.row}>
            <Answers person={person} says={person.name} />
          </li>
        ))}
      </ul>
      {found.length > shownMost && <p className={styles.why}>{text.moreWaiting(found.length - shownMost)}</p>}
      {found.length === 0 && <p className={styles.why}>{text.noSuchName(wanted.trim())}</p>}
    </section>
  )
}

function ForAll({ count }: { readonly count: number }): ReactNode {
  const text = useMessages('hostDoor')
  const { give, problem, slow } = useHostCommand()
  return (
    <>
      <div className={styles.all}>
        <Button look="quiet" isBusy={slow === 'turnAllAway'} onClick={() => void give({ type: 'turnAllAway' })}>
          {text.turnAllAway}
        </Button>
        <Button isBusy={slow === 'letAllIn'} onClick={() => void give({ type: 'letAllIn' })}>
          {text.letAllIn(count)}
        </Button>
      </div>
      <Problem reason={problem} />
    </>
  )
}
