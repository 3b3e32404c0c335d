import { useState, type ReactNode } from 'react'
import type { Sound } from '../../clap/sound.ts'
import { roomNow } from '../../room/store.ts'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useCommon, useProgramme, useRoom, useStage } from '../../ui/RoomContext.tsx'
import { useMinute } from '../../ui/wallTime.ts'
import { JoinPage } from '../JoinPage.tsx'
import { Connecting } from '../OutsidePages.tsx'
import { useAnnounced, useSignUp } from '../takehome/Own.tsx'
import { broughtInvitation } from './brought.ts'
import { outsideScene } from './outsideScene.ts'

const announcedPages = fetchedPart(async () => (await import('./AnnouncedPages.tsx')).AnnouncedPages)

/** Not in the room: a name at the door or, before an announced evening, a place in it. */
export function Outside({ sound }: { readonly sound: Sound }): ReactNode {
  const { store } = useRoom()
  const { code } = useCommon()
  const isPlaying = useStage().kind !== 'gathering'
  const hasBegun = useProgramme().current !== null || isPlaying
  const outside = { announced: useAnnounced(), signUp: useSignUp(), hasInvitation: broughtInvitation(code) !== null, hasBegun }
  const [isHere, setIsHere] = useState(false)
  useMinute()
  const scene = outsideScene(outside, roomNow(store.getState()))
  if (isHere || scene.kind === 'join') return <JoinPage sound={sound} />
  return <announcedPages.Part of={{ scene, sound, onHere: () => setIsHere(true) }} meanwhile={<Connecting />} />
}
