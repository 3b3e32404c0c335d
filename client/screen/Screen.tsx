import { useEffect, useRef, type ReactNode } from 'react'
import type { ScreenSlices } from '../../shared/screenViews.ts'
import type { Sound } from '../clap/sound.ts'
import { keepAwake } from '../clap/wakeLock.ts'
import { speakRoomLanguage, useMessages } from '../messages/language.ts'
import type { Room } from '../room/connection.ts'
import { SpokenHere } from '../spoken/SpokenHere.tsx'
import { LinkBanner } from '../ui/LinkBanner.tsx'
import { RehearsalBand } from '../ui/RehearsalBand.tsx'
import { useCommon, useHasArrived, useLink } from '../ui/RoomContext.tsx'
import { useRehearsalIsOver } from '../ui/useRehearsalIsOver.ts'
import { ClapOver } from './ClapOver.tsx'
import { Controls } from './Controls.tsx'
import { Corner } from './Corner.tsx'
import { Phase } from './Phase.tsx'
import { Refused, RehearsalOver } from './Refused.tsx'
import styles from './Screen.module.css'
import { ScreenProvider, useHides, useLook } from './ScreenContext.tsx'
import { SoundBar } from './SoundBar.tsx'
import { SpokenScreen } from './SpokenScreen.tsx'
import { roomThemeIs } from './theme.ts'
import { useIdle } from './useIdle.ts'
import { useTellSound } from './useTellSound.ts'

export type ScreenProps = { readonly room: Room<ScreenSlices>; readonly sound: Sound }

/** The projector: one picture for the whole room, and at its edge what the person at the laptop needs. */
export function Screen({ room, sound }: ScreenProps): ReactNode {
  useEffect(() => keepAwake(), [])
  useEffect(() => sound.load(), [sound])
  return (
    <ScreenProvider room={room}>
      <Picture sound={sound} />
    </ScreenProvider>
  )
}

function Picture({ sound }: { readonly sound: Sound }): ReactNode {
  const link = useLink()
  const hasArrived = useHasArrived()
  const isIdle = useIdle()
  const isOver = useRehearsalIsOver(link.kind === 'refused' ? link.reason : null)
  if (isOver) return <RehearsalOver />
  if (link.kind === 'refused') return <Refused reason={link.reason} />
  return (
    <div className={styles.screen} data-idle={isIdle}>
      <RehearsalBand />
      <SpokenHere />
      <div className={styles.picture}>
        {hasArrived ? <RoomPicture sound={sound} /> : <Arriving />}
        <LinkBanner />
        <Controls sound={sound} isHidden={isIdle} />
      </div>
      {hasArrived && <SoundBar sound={sound} />}
    </div>
  )
}

function RoomPicture({ sound }: { readonly sound: Sound }): ReactNode {
  const { title, language, rehearsal } = useCommon()
  const { title: hidesTitle } = useHides()
  const { theme } = useLook()
  const corner = useRef<HTMLElement>(null)
  useTellSound(sound)
  useRoomForBand(rehearsal !== null)
  useEffect(() => speakRoomLanguage(language), [language])
  useEffect(() => roomThemeIs(theme), [theme])
  return (
    <>
      <title>{hidesTitle ? 'Klapp' : `${title} – Klapp`}</title>
      <SpokenScreen />
      <Phase corner={corner} />
      <ClapOver sound={sound} />
      <Corner ref={corner} />
    </>
  )
}

function Arriving(): ReactNode {
  const text = useMessages('screen')
  return (
    <main className={styles.arriving}>
      <p>{text.connecting}</p>
    </main>
  )
}

/** What stands below the band of a rehearsal is drawn that much smaller. */
function useRoomForBand(isRehearsal: boolean): void {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-rehearsal', isRehearsal)
  }, [isRehearsal])
}
