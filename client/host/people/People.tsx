import { useDeferredValue, useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole, useRoster } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { WhoMeetsButton } from '../wishes/WhoMeetsButton.tsx'
import styles from './People.module.css'
import { namesLike } from './peopleFigures.ts'
import { PersonRow } from './PersonRow.tsx'

/** A list of all would be slow to draw in a very full room, and nobody scrolls through it. */
const shownMost = 300

/** Everyone in the room, by name: a tap on a person opens what can be done. */
export function People(): ReactNode {
  const roster = useRoster()
  const { hostName } = useConsole()
  const text = useMessages('hostPeople')
  const { open } = useSheets()
  const [typed, setTyped] = useState('')
  const everyone = roster.filter(({ isHost }) => !isHost || hostName !== null)
  const hasSigns = everyone.some(({ place }) => place !== null && place.spot !== null)
  const found = namesLike(everyone, useDeferredValue(typed))
  return (
    <div className={styles.people}>
      {everyone.length > 0 && (
        <input
          type="search"
          className={styles.search}
          aria-label={text.findName}
          placeholder={text.findName}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
      {everyone.length > 0 && found.length === 0 && <p className={styles.none}>{text.noSuchName(typed.trim())}</p>}
      <ul className={styles.list}>
        {found.slice(0, shownMost).map((entry) => (
          <PersonRow
            key={entry.id}
            entry={entry}
            hasSign={hasSigns}
            onOpen={() => open({ kind: 'person', person: entry.id })}
          />
        ))}
        {found.length > shownMost && <li className={styles.none}>{text.notAllShown(found.length - shownMost)}</li>}
      </ul>
      <Button look="quiet" className={styles.add} onClick={() => open({ kind: 'addPerson' })}>
        {text.addPerson}
      </Button>
      <WhoMeetsButton look="link" />
    </div>
  )
}
