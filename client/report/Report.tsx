import type { ReactNode } from 'react'
import type { HostSlices } from '../../shared/hostViews.ts'
import { useEvening } from '../host/HostContext.tsx'
import { Sentence } from '../host/Sentence.tsx'
import { WhenArrived } from '../host/WhenArrived.tsx'
import { useMessages } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Figures } from './Figures.tsx'
import { InCommon, OnBoard } from './Needs.tsx'
import { Picture } from './Picture.tsx'
import styles from './Report.module.css'
import { TakeAlong } from './TakeAlong.tsx'
import { WhoCame } from './WhoCame.tsx'

export function Report({ room }: { readonly room: Room<HostSlices> }): ReactNode {
  return (
    <WhenArrived room={room} slices={['common', 'evening', 'onWall', 'whoMet']}>
      <Pages />
    </WhenArrived>
  )
}

function Pages(): ReactNode {
  const evening = useEvening()
  const { title, code } = useCommon()
  const text = useMessages('report')
  if (evening === null) {
    return (
      <Sentence title={text.notYet} why={text.notYetWhy}>
        <a href={`/host/${code}`}>{text.back}</a>
      </Sentence>
    )
  }
  return (
    <main className={styles.report}>
      <title>{`${text.title}: ${title} – Klapp`}</title>
      <TakeAlong />
      <article className={styles.paper}>
        <Figures evening={evening} />
        <Picture />
        <WhoCame people={evening.people} />
        <OnBoard />
        <InCommon />
        <p className={styles.note}>{text.whatIsNotHere}</p>
      </article>
    </main>
  )
}
