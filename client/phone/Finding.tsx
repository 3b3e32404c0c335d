import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './Finding.module.css'
import type { PairingPlace } from './scene.ts'
import { useLater } from './useLater.ts'

/** Most find each other within seconds; only then is it worth asking who did not. */
const searchMs = 10_000

/** Two things one may say, and need not. */
export function Finding({ place }: { readonly place: PairingPlace }): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()
  const isLong = useLater(searchMs)
  const { round, spot, hasFound, partners } = place

  if (hasFound) return <p className={styles.found}>{text.haveFound}</p>
  return (
    <>
      <ErrorText text={error} />
      <div className={styles.finding}>
        {isLong && (
          <Button look="link" isBusy={isBusy} onClick={() => void run({ type: 'cannotFindPartner', round, spot })}>
            {text.cannotFind(partners.length)}
          </Button>
        )}
        <Button
          look="link"
          isBusy={isBusy}
          onClick={() => void run({ type: 'foundEachOther', round })}
        >
          {text.foundEachOther}
        </Button>
      </div>
    </>
  )
}
