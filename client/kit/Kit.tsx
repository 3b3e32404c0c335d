import { useState, type ReactNode } from 'react'
import type { HostSlices } from '../../shared/hostViews.ts'
import { isOpenSpot } from '../../shared/spots.ts'
import { useConsole, useRoster } from '../host/HostContext.tsx'
import { WhenArrived } from '../host/WhenArrived.tsx'
import type { Room } from '../room/connection.ts'
import { RehearsalBand } from '../ui/RehearsalBand.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { Choosing } from './Choosing.tsx'
import { Door } from './Door.tsx'
import styles from './Kit.module.css'
import type { KitChoice } from './kitChoice.ts'
import { Paper } from './Paper.tsx'
import { ToSay } from './ToSay.tsx'
import { Signs } from './Signs.tsx'

export function Kit({ room }: { readonly room: Room<HostSlices> }): ReactNode {
  return (
    <WhenArrived room={room} slices={['common', 'console', 'roster']}>
      <Sheets />
    </WhenArrived>
  )
}

/** What to print, and below it the pages as they will come out of the printer. */
function Sheets(): ReactNode {
  const { people } = useCommon()
  const { floor } = useConsole().settings
  const guests = useRoster().filter(({ isHost }) => !isHost)
  const [choice, setChoice] = useState<KitChoice>(() => ({
    parts: ['signs', 'door', 'toSay'],
    signs: Math.max(1, Math.min(floor.count ?? Infinity, Math.max(8, Math.ceil(people / 2)))),
    rounds: 6,
  }))
  const has = (part: KitChoice['parts'][number]): boolean => choice.parts.includes(part)
  const spots = Array.from({ length: choice.signs }, (_, index) => index + 1).filter((spot) => isOpenSpot(floor, spot))
  return (
    <main className={styles.kit}>
      <RehearsalBand />
      <Choosing choice={choice} people={guests.length} onChoice={setChoice} />
      {has('toSay') && <ToSay />}
      {has('door') && <Door />}
      {has('signs') && <Signs spots={spots} />}
      {has('paper') && <Paper names={guests.map(({ name }) => name)} rounds={choice.rounds} />}
    </main>
  )
}
