import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { RoomCode } from '../../shared/ids.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import type { Sound } from '../clap/sound.ts'
import { roomLanguageIs } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { SpokenHere } from '../spoken/SpokenHere.tsx'
import { keepFocus } from '../ui/keepFocus.ts'
import { LinkBanner } from '../ui/LinkBanner.tsx'
import { RehearsalBand } from '../ui/RehearsalBand.tsx'
import { RoomProvider, useHasArrived, useLink } from '../ui/RoomContext.tsx'
import { useRehearsalIsOver } from '../ui/useRehearsalIsOver.ts'
import { AtDoor, PutOut } from './DoorPages.tsx'
import { Connecting, Elsewhere, Left, Refused, RehearsalOver, Removed } from './OutsidePages.tsx'
import { Evening } from './Evening.tsx'
import { Outside } from './invited/Outside.tsx'
import { OwnProvider } from './takehome/Own.tsx'
import styles from './Visit.module.css'

export type VisitProps = { readonly room: Room<PhoneSlices>; readonly sound: Sound; readonly code: RoomCode }

/** One person's visit to a room, from the door to goodbye. */
export function Visit({ room, sound, code }: VisitProps): ReactNode {
  const language = useStore(room.store, (state) => state.slices.common?.language)
  const title = useStore(room.store, (state) => state.slices.common?.title)
  useEffect(() => {
    if (language !== undefined) roomLanguageIs(language)
  }, [language])
  useEffect(() => {
    if (title !== undefined) document.title = `${title} · Klapp`
  }, [title])
  useEffect(keepFocus, [])
  return (
    <RoomProvider room={room}>
      <div className={styles.frame}>
        <RehearsalBand />
        <SpokenHere />
        <LinkBanner look="strip" />
        <OwnProvider store={room.store}>
          <Door room={room} sound={sound} code={code} />
        </OwnProvider>
      </div>
    </RoomProvider>
  )
}

function Door({ room, sound, code }: VisitProps): ReactNode {
  const link = useLink()
  const isOver = useRehearsalIsOver(link.kind === 'refused' ? link.reason : null)
  const hasArrived = useHasArrived()
  const you = useStore(room.store, (state) => state.slices.you)
  if (isOver) return <RehearsalOver />
  if (link.kind === 'refused') return <Refused reason={link.reason} code={code} />
  if (link.kind === 'elsewhere') return <Elsewhere />
  if (!hasArrived || you === undefined) return <Connecting />
  switch (you.status) {
    case 'outside':
      return <Outside sound={sound} />
    case 'left':
      return <Left you={you} sound={sound} />
    case 'removed':
      return <Removed />
    case 'atDoor':
      return <AtDoor name={you.name} />
    case 'putOut':
      return <PutOut name={you.name} sound={sound} />
    case 'takingPart':
    case 'resting':
      return <Evening you={you} sound={sound} />
    default:
      return unreachable(you)
  }
}
