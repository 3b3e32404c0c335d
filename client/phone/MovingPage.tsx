import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { useWhereabouts } from '../ui/useWhereabouts.ts'
import { Acquaintance } from './Acquaintance.tsx'
import { Beckoning } from './help/Beckoning.tsx'
import { useBeckoningWords } from './help/useBeckoningWords.ts'
import { Finding } from './Finding.tsx'
import { Heading } from './Heading.tsx'
import styles from './MovingPage.module.css'
import { Page } from './Page.tsx'
import { RoundLine } from './RoundLine.tsx'
import { isAwaiting, isComeTo, type PairingPlace } from './scene.ts'
import { ToldOf } from './takehome/ToldOf.tsx'
import { nameStep, wholeWords } from './textStep.ts'

export type MovingPageProps = { readonly place: PairingPlace; readonly isNew: boolean; readonly beckons: boolean; readonly menu: ReactNode }

/** The first glance of a round: where do I go, and whom do I meet. Held up, the whole page is the sign. */
export function MovingPage({ place, isNew, beckons, menu }: MovingPageProps): ReactNode {
  const text = useMessages('phone')
  const wishes = useMessages('phoneWishes')
  const groups = useMessages('phoneGroups')
  const { introduces } = useCommon()
  const names = useMessages('common').names(place.partners)
  const { spot, partners, companions, isHere } = place
  const whereabouts = useWhereabouts(spot)
  const beckoning = useBeckoningWords(place)
  const ways = spot === null ? text.findPartner : isHere ? wishes.stayAtSpot(spot) : text.goToSpot(spot)
  return (
    <Page spot={spot} top={<><RoundLine /><Countdown className={styles.time} />{menu}</>}>
      <Heading className={styles.where}>
        <span>{beckoning?.heading ?? ways}</span>{' '}
        {beckoning === null && <span>{spot === null ? text.callOut : text.holdUp}</span>}
        {whereabouts !== null && <span className={styles.part}>{whereabouts}</span>}
      </Heading>
      {beckoning?.lines.map((line) => (
        <p key={line} className={styles.waits}>
          {line}
        </p>
      ))}
      {spot !== null && (
        <div className={styles.sign}>
          <SpotSign spot={spot} look="bare" />
        </div>
      )}
      <div className={spot === null ? styles.onlyNames : undefined}>
        <p>{isNew ? <strong>{wishes.somebodyNew}</strong> : isAwaiting(place) || isComeTo(place) ? wishes.comesToYou : text.youWillMeet}</p>
        <p className={styles.names} data-step={nameStep(names)} style={wholeWords(names)}>
          {names}
        </p>
        {partners.length > 1 && <p>{text.youAreThree}</p>}
        <ToldOf cards={place.cards} partners={partners.length} />
        {companions.map(({ of, name }) => (
          <p key={of}>{wishes.bringsAlong(of, name)}</p>
        ))}
        {introduces !== null && <p>{groups.afterwardsYou(partners)}</p>}
        <Acquaintance place={place} />
        <Beckoning place={place} isAlways={beckons} />
      </div>
      <Finding place={place} />
    </Page>
  )
}
