import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { Page } from '../Page.tsx'
import type { PresentingGroup, PresentingStage } from '../scene.ts'
import { Words } from '../Words.tsx'
import { GroupWalk } from './GroupWalk.tsx'
import styles from './Groups.module.css'
import { usePresenting } from './usePresenting.ts'

type Props = { readonly stage: PresentingStage; readonly group: PresentingGroup | null }

/** Who presents whom now, and when it is one's own turn: at a glance, and then eyes up. */
export function PresentingPage({ stage, group, menu }: Props & { readonly menu: ReactNode }): ReactNode {
  const { now, own, isOwn } = usePresenting(stage, group)
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
