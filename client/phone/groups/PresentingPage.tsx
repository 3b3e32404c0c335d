import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { Page } from '../Page.tsx'
import type { PresentingGroup, PresentingStage } from '../scene.ts'
import { Words } from '../Words.tsx'
import { GroupWalk } from './GroupWalk.tsx'
import styles from './Groups.module.css'
import { laterYouText, nowYouText, presentsText } from './presentingText.ts'

type Props = { readonly stage: PresentingStage; readonly group: PresentingGroup | null }

/** Who presents whom now, and when it is one's own turn: at a glance, and then eyes up. */
export function PresentingPage({ stage, group, menu }: Props & { readonly menu: ReactNode }): ReactNode {
  const { now, own, isOwn } = usePresenting({ stage, group })
  const common = useMessages('common')
  if (stage.turn === 0 && stage.isByClock && group !== null) {
    return <GroupWalk spot={group.spot} names={group.names} menu={menu}>{own !== null && <p className={styles.line}>{own}</p>}</GroupWalk>
  }
  const spot = group?.spot ?? null
  return (
    <Page spot={isOwn ? spot : null} top={<><Top stage={stage} />{menu}</>}>
      {spot !== null && <div className={styles.corner}><SpotSign spot={spot} label={common.spot(spot)} look={isOwn ? 'bare' : 'tile'} className={styles.sign} /></div>}
      <Words heading={now}>{own !== null && <p>{own}</p>}</Words>
    </Page>
  )
}

/** "3 of 12", and the time; while people come together there is none that anybody should mind. */
function Top({ stage: { turn, of, isByClock } }: { readonly stage: PresentingStage }): ReactNode {
  const text = useMessages('presenting')
  return (
    <>
      <span className={styles.grow}>{turn === 0 ? text.introductions : text.turnOf(turn, of)}</span>
      {(turn > 0 || isByClock) && <Countdown className={styles.time} />}
    </>
  )
}

type Presenting = { readonly now: string; readonly own: string | null; readonly isOwn: boolean }

function usePresenting({ stage, group }: Props): Presenting {
  const { introduces } = useCommon()
  const text = useMessages('presenting')
  const phone = useMessages('phoneGroups')
  const { turn, isByClock } = stage
  const speaker = group?.turns.find((known) => known.turn === Math.max(1, turn))
  const own = group?.own ?? null
  const isOwn = own !== null && turn > 0 && own.turn === turn
  const later = own === null ? null : laterYouText(phone, introduces, own, turn)
  if (isOwn) return { now: nowYouText(phone, introduces, own), own: null, isOwn }
  if (isByClock && group === null) {
    // Cut off as the circles were made: whoever one talked with knows where.
    const way = introduces === 'byThemselves' ? text.makeCircles : phone.goWithPartner
    return { now: turn === 0 ? way : text.nextInCircle, own: null, isOwn }
  }
  if (turn === 0) {
    const first = speaker === undefined || own?.turn === 1 ? null : `${presentsText(text, introduces, speaker)}.`
    return { now: text.comeTogether, own: [first, later].filter((line) => line !== null).join(' ') || null, isOwn }
  }
  if (speaker === undefined) return { now: phone.allPresented, own: phone.talkOn, isOwn }
  const listens = own === null ? phone.youListen : phone.listen
  return { now: `${presentsText(text, introduces, speaker)}.`, own: later ?? listens, isOwn }
}

export function SpokenPresenting({ stage, group }: Props): ReactNode {
  const { now, own } = usePresenting({ stage, group })
  const phone = useMessages('phoneGroups')
  const { goToSpot, findPartner } = useMessages('phone')
  const isWalk = stage.turn === 0 && stage.isByClock && group !== null
  if (!isWalk) return [now, own].filter((line) => line !== null).join(' ')
  return phone.spokenGroup(group.spot === null ? findPartner : goToSpot(group.spot), group.names)
}
