import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { HostSlices } from '../../shared/hostViews.ts'
import { HostProvider, useEvening } from '../host/HostContext.tsx'
import { Refused } from '../host/Refused.tsx'
import { Sentence } from '../host/Sentence.tsx'
import { roomLanguageIs, useMessages } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Figures } from './Figures.tsx'
import { InCommon, OnBoard } from './Needs.tsx'
import { Picture } from './Picture.tsx'
import styles from './Report.module.css'
import { TakeAlong } from './TakeAlong.tsx'
import { WhoCame } from './WhoCame.tsx'

/** Waits for the room, like the console. */
export function Report({ room }: { readonly room: Room<HostSlices> }): ReactNode {
  const text = useMessages('host')
  const link = useStore(room.store, (state) => state.link)
  const hasArrived = useStore(room.store, ({ slices: { common, evening, onWall, whoMet } }) =>
    [common, evening, onWall, whoMet].every((slice) => slice !== undefined),
  )
  const language = useStore(room.store, ({ slices }) => slices.common?.language)
  useEffect(() => {
    if (language !== undefined) roomLanguageIs(language)
  }, [language])

  if (link.kind === 'refused') return <Refused reason={link.reason} />
  if (!hasArrived) return <Sentence title={text.connecting} />
  return (
    <HostProvider room={room}>
      <Pages />
    </HostProvider>
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
