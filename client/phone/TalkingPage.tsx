import type { ReactNode } from 'react'
import { useStaysAwake } from '../clap/wakeLock.ts'
import { nameList } from '../messages/catalogue.ts'
import { commonMessages } from '../messages/common.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { Page } from './Page.tsx'
import type { PairingPlace } from './scene.ts'
import styles from './TalkingPage.module.css'
import { nameStep, questionStep, wholeWords } from './textStep.ts'
import { useDim } from './useDim.ts'
import { useQuestion } from './useQuestion.ts'

export type TalkingPageProps = { readonly place: PairingPlace; readonly menu: ReactNode }

/** The second glance: what do we talk about. Then the phone asks to be put away, and goes dark. */
export function TalkingPage({ place, menu }: TalkingPageProps): ReactNode {
  const question = useQuestion(place.round)
  // A new question in the middle of a talk is to be read, too: the page lights up again.
  return <Talk key={question} question={question} place={place} menu={menu} />
}

function Talk({ question, place, menu }: TalkingPageProps & { readonly question: string }): ReactNode {
  const text = useMessages(phoneMessages)
  const common = useMessages(commonMessages)
  const names = nameList(useLanguage(), place.partners)
  const staysAwake = useStaysAwake()
  const isEnding = useIsEnding()
  const isDim = useDim() && !isEnding
  return (
    <Page isDim={isDim} top={<><Partner spot={place.spot} names={names} label={common.spot} />{menu}</>}>
      <h1 className={styles.question} data-step={questionStep(question)}>
        {question}
      </h1>
      <footer className={styles.foot}>
        <p>
          {isEnding ? (
            <strong className={styles.ending}>{text.almostOver}</strong>
          ) : (
            <>
              <span>{text.putMeAway}</span> <span>{staysAwake ? text.youWillHear : text.keepOn}</span>
            </>
          )}
        </p>
        <Countdown className={styles.time} />
      </footer>
    </Page>
  )
}

type PartnerProps = { readonly spot: number | null; readonly names: string; readonly label: (spot: number) => string }

function Partner({ spot, names, label }: PartnerProps): ReactNode {
  return (
    <div className={styles.partner}>
      {spot !== null && <SpotSign spot={spot} label={label(spot)} className={styles.sign} />}
      <p className={styles.names} data-step={nameStep(names)} style={wholeWords(names)}>
        {names}
      </p>
    </div>
  )
}
