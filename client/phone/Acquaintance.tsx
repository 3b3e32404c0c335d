import { useState, type ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './Acquaintance.module.css'
import type { PairingPlace } from './scene.ts'
import { useLater } from './useLater.ts'

/** "We know each other": somebody new comes by itself, or the two are told that nobody could. Two only, and not found yet. */
export function Acquaintance({ place }: { readonly place: PairingPlace }): ReactNode {
  const text = useMessages('phoneWishes')
  const { run, isBusy, error } = useCommand()
  const [told, setTold] = useState<string | null>(null)
  const { round, hasFound, partners } = place
  const [partner] = partners
  if (partner === undefined || partners.length > 1 || hasFound) return null

  async function tell(partner: string): Promise<void> {
    if (await run({ type: 'knowEachOther', round, partner })) setTold(partner)
  }

  return (
    <div className={styles.line}>
      {told === partner ? (
        <NobodyElse />
      ) : (
        <Button look="link" isBusy={isBusy} onClick={() => void tell(partner)}>
          {text.knowEachOther}
        </Button>
      )}
      <ErrorText text={error} />
    </div>
  )
}

/** Somebody new is on the page sooner than this after the answer, if there is anybody. */
const exchangeMs = 1_200

function NobodyElse(): ReactNode {
  const text = useMessages('phoneWishes')
  const isLater = useLater(exchangeMs)
  return <p role="status">{isLater && text.nobodyToExchange}</p>
}
