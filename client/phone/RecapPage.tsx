import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useNowAndNext } from '../programme/useNowAndNext.ts'
import { Erasing } from './Erasing.tsx'
import { Heading } from './Heading.tsx'
import { NowAndNext } from './NowAndNext.tsx'
import { Page } from './Page.tsx'
import styles from './RecapPage.module.css'
import { RoomLine } from './RoomLine.tsx'
import type { Insider } from './scene.ts'
import { SuggestionSheet } from './SuggestionSheet.tsx'
import { BoardLink } from './takehome/BoardLink.tsx'
import { TakenHome } from './takehome/TakenHome.tsx'

export type RecapPageProps = { readonly you: Insider; readonly isClosed: boolean; readonly menu: ReactNode }

/** After the rounds: whom one met. After the room has closed: thanks, and the same. */
export function RecapPage({ you, isClosed, menu }: RecapPageProps): ReactNode {
  const text = useMessages('phone')
  const isGoodbye = useNowAndNext().now?.item.plan.kind === 'goodbye'
  const met = text.youMet(you.met.length)
  return (
    <Page top={<><RoomLine />{menu}</>}>
      <Heading className={styles.heading}>{isClosed ? text.thanks(you.name) : met}</Heading>
      {isClosed ? (
        <p className={styles.more}>{text.roomIsClosed}</p>
      ) : (
        <div className={styles.programme}>
          <NowAndNext />
        </div>
      )}
      <div className={styles.links}>
        {!isClosed && !isGoodbye && <SuggestionSheet you={you} />}
        <BoardLink hasAnswers />
      </div>
      {isClosed && <h2 className={styles.met}>{met}</h2>}
      <TakenHome names={you.met} />
      {isClosed && (
        <div className={styles.goodbye}>
          <Erasing />
        </div>
      )}
    </Page>
  )
}
