import type { ReactNode } from 'react'
import { nameList } from '../messages/catalogue.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import { Button } from '../ui/Button.tsx'
import { Countdown } from '../ui/Countdown.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { useCommand } from '../ui/useCommand.ts'
import styles from './MovingPage.module.css'
import { Page } from './Page.tsx'
import { RoundLine } from './RoundLine.tsx'
import type { PairingPlace } from './scene.ts'
import { nameStep, wholeWords } from './textStep.ts'
import { useLater } from './useLater.ts'

export type MovingPageProps = { readonly place: PairingPlace; readonly menu: ReactNode }

/** The first glance of a round: where do I go, and whom do I meet. Held up, the whole page is the sign. */
export function MovingPage({ place, menu }: MovingPageProps): ReactNode {
  const text = useMessages(phoneMessages)
  const names = nameList(useLanguage(), place.partners)
  const { spot, partners } = place
  return (
    <Page spot={spot} top={<><RoundLine /><Countdown className={styles.time} />{menu}</>}>
      <h1 className={styles.where}>
        <span>{spot === null ? text.findPartner : text.goToSpot(spot)}</span>{' '}
        <span>{spot === null ? text.callOut : text.holdUp}</span>
      </h1>
      {spot !== null && (
        <div className={styles.sign}>
          <SpotSign spot={spot} look="bare" />
        </div>
      )}
      <div className={spot === null ? styles.onlyNames : undefined}>
        <p>{text.youWillMeet}</p>
        <p className={styles.names} data-step={nameStep(names)} style={wholeWords(names)}>
          {names}
        </p>
        {partners.length > 1 && <p>{text.youAreThree}</p>}
      </div>
      <Finding place={place} />
    </Page>
  )
}

/** Most find each other within seconds; only then is it worth asking who did not. */
const searchMs = 10_000

/** Two things one may say, and need not. */
function Finding({ place }: { readonly place: PairingPlace }): ReactNode {
  const text = useMessages(phoneMessages)
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
