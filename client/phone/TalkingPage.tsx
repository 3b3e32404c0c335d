import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useTurn } from '../clap/useTurn.ts'
import { useTurnText } from '../clap/useTurnText.ts'
import { useStaysAwake } from '../clap/wakeLock.ts'
import { useMessages } from '../messages/language.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { SpotSign } from '../ui/SpotSign.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { useIsCued } from '../ui/useIsCued.ts'
import { useIsEnding } from '../ui/useIsEnding.ts'
import { useNeeds } from './help/needs.ts'
import { Heading } from './Heading.tsx'
import { Page } from './Page.tsx'
import type { PairingPlace } from './scene.ts'
import styles from './TalkingPage.module.css'
import { ToldOf } from './takehome/ToldOf.tsx'
import { nameStep, questionStep, wholeWords } from './textStep.ts'
import { useDim } from './useDim.ts'
import { useQuestion } from './useQuestion.ts'

export type TalkingPageProps = { readonly place: PairingPlace; readonly sound: Pick<Sound, 'state'>; readonly menu: ReactNode }

/** The second glance: what do we talk about. Then the phone asks to be put away, and goes dark. */
export function TalkingPage({ place, sound, menu }: TalkingPageProps): ReactNode {
  const question = useQuestion(place.round)
  const turn = useTurn(place.round, place.partners.length + 1)
  const common = useMessages('common')
  const asks = useMessages('phoneSuggestions')
  const groups = useMessages('phoneGroups')
  const { introduces } = useCommon()
  const names = useMessages('common').names(place.partners)
  const turnText = useTurnText(place, turn)
  const isEnding = useIsEnding(turn === null ? 1 : place.partners.length + 1)
  // A new question in the middle of a talk is to be read, too, and so is whose turn it is: the page lights up again.
  const isDim = useDim(`${turn} ${question.words}`) && !isEnding
  const isCued = useIsCued()
  return (
    <Page isDim={isDim} top={<><Partner place={place} names={names} label={common.spot} />{menu}</>}>
      <Heading className={styles.question} step={questionStep(question.words)}>
        {question.words}
        {question.by !== null && <span className={styles.by}>{asks.askedBy(question.by)}</span>}
      </Heading>
      {introduces !== null && <p className={styles.turn}>{groups.afterwardsYou(place.partners)}</p>}
      {turnText !== null && !isCued && <p className={styles.turn}>{turnText}</p>}
      <footer className={styles.foot}>
        <Foot isEnding={isEnding} isCued={isCued} sound={sound} />
        <Countdown className={styles.time} />
      </footer>
    </Page>
  )
}

type FootProps = Pick<TalkingPageProps, 'sound'> & { readonly isEnding: boolean; readonly isCued: boolean }

/** Put me away; when it is almost over, that; and with the time up, what everybody waits for. */
function Foot({ isEnding, isCued, sound }: FootProps): ReactNode {
  const text = useMessages('phone')
  const cues = useMessages('phoneCues')
  const staysAwake = useStaysAwake()
  const { phonesSound } = useCommon()
  const isMuted = useStore(sound.state, (state) => state.isMuted)
  const isSeen = useNeeds().includes('hearing') || isMuted
  if (isCued) {
    return (
      <p className={styles.ending}>
        <span>{cues.timeIsUp}</span> <span>{cues.hostClaps}</span>
      </p>
    )
  }
  if (isEnding) return <strong className={styles.ending}>{text.almostOver}</strong>
  if (isSeen) {
    return (
      <p>
        <span>{text.keepMeInSight}</span> <span>{staysAwake ? text.willFlash : text.keepOnToSee}</span>
      </p>
    )
  }
  return (
    <p>
      <span>{text.putMeAway}</span> <span>{staysAwake || !phonesSound ? text.youWillHear : text.keepOn}</span>
    </p>
  )
}

type PartnerProps = { readonly place: PairingPlace; readonly names: string; readonly label: (spot: number) => string }

function Partner({ place: { spot, cards, partners }, names, label }: PartnerProps): ReactNode {
  return (
    <div className={styles.partner}>
      {spot !== null && <SpotSign spot={spot} label={label(spot)} className={styles.sign} />}
      <div className={styles.who}>
        <p className={styles.names} data-step={nameStep(names)} style={wholeWords(names)}>
          {names}
        </p>
        <ToldOf cards={cards} partners={partners.length} />
      </div>
    </div>
  )
}
