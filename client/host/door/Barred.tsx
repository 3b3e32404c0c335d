import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Door.module.css'

/** Who was removed, each with the way back. */
export function Barred(): ReactNode {
  const { barred } = useConsole().door
  const text = { ...useMessages('hostDoor'), ...useMessages('hostErasing') }
  const { give, problem } = useHostCommand()
  if (barred.length === 0) return <Problem reason={problem} />
  return (
    <section>
      <h3 className={styles.title}>{text.barred}</h3>
      <p className={styles.why}>{text.barredWhy}</p>
      <ul>
        {barred.map(({ id, name }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>{name === '' ? text.someone : name}</span>
            {name !== '' && (
              <Button look="link" aria-label={text.eraseFor(name)} onClick={() => void give({ type: 'erasePerson', person: id })}>
                {text.erase}
              </Button>
            )}
            <Button look="link" aria-label={text.liftBarFor(name === '' ? text.someone : name)} onClick={() => void give({ type: 'liftBar', person: id })}>
              {text.liftBar}
            </Button>
          </li>
        ))}
      </ul>
      <Problem reason={problem} />
    </section>
  )
}
