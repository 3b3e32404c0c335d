import { useEffect, useReducer, type ReactNode } from 'react'
import { foreseenSchedule } from '../../shared/rhythm.ts'
import { unreachable } from '../../shared/unreachable.ts'
import { Clap } from '../clap/Clap.tsx'
import type { Sound } from '../clap/sound.ts'
import { useTurnSound } from '../clap/useTurnSound.ts'
import { keepAwake } from '../clap/wakeLock.ts'
import { useMessages } from '../messages/language.ts'
import { onWake } from '../room/wake.ts'
import { useTeller } from '../spoken/useSayings.ts'
import { useCommon, useLink, useSend, useStage } from '../ui/RoomContext.tsx'
import { AlonePage } from './AlonePage.tsx'
import { ByePage } from './ByePage.tsx'
import { Gathered } from './Gathered.tsx'
import { LookHerePage } from './LookHerePage.tsx'
import { useNeeds } from './help/needs.ts'
import { useTellNeeds } from './help/useTellNeeds.ts'
import { Menu } from './Menu.tsx'
import { MissedPage } from './MissedPage.tsx'
import { MovingPage } from './MovingPage.tsx'
import { DiscussingPage } from './groups/DiscussingPage.tsx'
import { NeighbourPage } from './groups/NeighbourPage.tsx'
import { PresentingPage } from './groups/PresentingPage.tsx'
import { OnYourOwnPage } from './OnYourOwnPage.tsx'
import { PausedPage } from './PausedPage.tsx'
import { RecapPage } from './RecapPage.tsx'
import { RestingPage } from './RestingPage.tsx'
import { sceneOf, type Insider, type Scene } from './scene.ts'
import { SoundBar } from './SoundBar.tsx'
import { Spoken } from './Spoken.tsx'
import { TalkingPage } from './TalkingPage.tsx'
import { useFirstCall } from './useFirstCall.ts'
import { useHeard } from './useHeard.ts'
import { useNewPartner } from './useNewPartner.ts'
import { WaitingPage } from './WaitingPage.tsx'

export type EveningProps = { readonly you: Insider; readonly sound: Sound }

/** Somebody who is in: the page for each moment of the evening, and the clap over all of them. */
export function Evening({ you, sound }: EveningProps): ReactNode {
  const common = useMessages('common')
  const help = useMessages('phoneHelp')
  const room = useCommon()
  const heard = useHeard(sound)
  const stage = useStage()
  const send = useSend()
  const isLinked = useLink().kind === 'connected'
  const scene = sceneOf(foreseenSchedule(room), stage, you, isLinked)
  const place = 'place' in scene && scene.place?.kind === 'pairing' ? scene.place : null
  const tell = useTeller()
  const [claps, countClap] = useReducer((count: number) => count + 1, 0)
  const isNew = useNewPartner(place, scene.kind === 'moving')

  const isSeen = useNeeds().includes('hearing')
  useTellNeeds()
  useEffect(keepAwake, [])
  useEffect(() => sound.load(), [sound])
  useEffect(() => onWake(() => void send({ type: 'here' })), [send])
  useFirstCall(stage, heard)
  // Whoever turned to a neighbour is one of two, as far as anybody knows.
  const talk = scene.kind === 'neighbour' ? { round: scene.round, people: 2 } : { round: place?.round ?? null, people: (place?.partners.length ?? 0) + 1 }
  useTurnSound(heard, room.hasTurnCue ? talk.round : null, talk.people)

  return (
    <>
      {you.status === 'takingPart' && <Clap sound={heard} says={isSeen ? `${help.handsUp} ${common.thankEachOther}` : common.thankEachOther} isForEyes={isSeen} onGive={countClap} />}
      {room.phonesSound && !isSeen && scene.kind !== 'recap' && scene.kind !== 'closed' && <SoundBar sound={sound} />}
      <Spoken tell={tell} scene={scene} you={you} isNew={isNew} />
      {/*
        Keyed by clap and stage: either has something to show, which an open menu would hide, and to say, which would go
        with the menu unread. What was being written in it is kept.
      */}
      <ScenePage scene={scene} isNew={isNew} you={you} sound={sound} menu={<Menu key={`${claps} ${stage.kind}`} you={you} sound={sound} />} />
    </>
  )
}

type ScenePageProps = EveningProps & { readonly scene: Scene; readonly isNew: boolean; readonly menu: ReactNode }

function ScenePage({ scene, isNew, you, sound, menu }: ScenePageProps): ReactNode {
  switch (scene.kind) {
    case 'waiting':
      return (
        <Gathered you={you} menu={menu} isGathering={scene.why === 'beforeStart'}>
          <WaitingPage you={you} why={scene.why} nextAt={scene.nextAt} sound={sound} menu={menu} />
        </Gathered>
      )
    case 'moving':
      return <MovingPage key={scene.place.round} place={scene.place} isNew={isNew} beckons={you.beckons} menu={menu} />
    case 'talking':
      return <TalkingPage key={scene.place.round} place={scene.place} sound={sound} menu={menu} />
    case 'neighbour':
      return <NeighbourPage key={`${scene.round} ${scene.stage}`} stage={scene.stage} round={scene.round} menu={menu} />
    case 'presenting':
      return <PresentingPage stage={scene.stage} group={scene.group} menu={menu} />
    case 'discussing':
      return <DiscussingPage stage={scene.stage} group={scene.group} menu={menu} />
    case 'alone':
      return <AlonePage place={scene.place} menu={menu} />
    case 'bye':
      return <ByePage name={you.name} nextAt={scene.nextAt} menu={menu} />
    case 'paused':
      return <PausedPage held={scene.held} place={scene.place} menu={menu} />
    case 'lookHere':
      return <LookHerePage menu={menu} />
    case 'onYourOwn':
      return <OnYourOwnPage stage={scene.stage} met={you.met} menu={menu} />
    case 'missed':
      return <MissedPage menu={menu} />
    case 'resting':
      return <RestingPage name={you.name} menu={menu} />
    case 'recap':
      return (
        <Gathered you={you} menu={menu} isGathering>
          <RecapPage you={you} isClosed={false} menu={menu} />
        </Gathered>
      )
    case 'closed':
      return <RecapPage you={you} isClosed menu={null} />
    default:
      return unreachable(scene)
  }
}
