import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useStaysAwake } from '../clap/wakeLock.ts'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { useNeeds } from './help/needs.ts'
import { NextRound } from './NextRound.tsx'
import { NowAndNext } from './NowAndNext.tsx'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import type { Insider, Scene } from './scene.ts'
import { CardLink } from './takehome/CardLink.tsx'
import { WhileWaiting } from './WhileWaiting.tsx'
import { Words } from './Words.tsx'

type Waiting = Extract<Scene, { readonly kind: 'waiting' }>
export type WaitingPageProps = Omit<Waiting, 'kind'> & { readonly you: Insider; readonly sound: Sound; readonly menu: ReactNode }

/** In, and nothing to do: what will happen, and what the phone needs for it. */
export function WaitingPage({ you, why, nextAt, sound, menu }: WaitingPageProps): ReactNode {
  const text = useMessages('phone')
  const common = useMessages('common')
  const { people, phonesSound } = useCommon()
  const staysAwake = useStaysAwake()
  const isSilent = useStore(sound.state, (state) => state.isMuted)
  const isMuted = useNeeds().includes('hearing') || isSilent
  return (
    <Page top={<><RoomLine more={common.peopleAreHere(people)} />{menu}</>}>
      <Words heading={text.youAreIn(you.name)} actions={<><CardLink look="box" /><WhileWaiting you={you} sound={sound} /></>}>
        {why === 'beforeStart' && <NowAndNext />}
        {why === 'beforeStart' && <p>{text.beforeStart}</p>}
        {why === 'lastRound' && <p>{text.lastRoundRuns}</p>}
        {why === 'finding' && <p>{text.findingPartner}</p>}
        <NextRound at={nextAt} />
        <p>{staysAwake || (!phonesSound && !isMuted) ? text.keepOpen : isMuted ? text.keepOnToSee : text.keepOn}</p>
      </Words>
    </Page>
  )
}
