import { useEffect, useState, type ReactNode } from 'react'
import { useRoom } from '../ui/RoomContext.tsx'
import { conduct } from './conduct.ts'
import { Flash } from './Flash.tsx'
import type { Sound } from './sound.ts'
import { vibrate } from './vibrate.ts'

export type ClapProps = { readonly sound: Pick<Sound, 'play'>; readonly says: string }

/** The clap on this device: sound, flash and, where there is any, vibration. Lives as long as the room is followed. */
export function Clap({ sound, says }: ClapProps): ReactNode {
  const { store } = useRoom()
  const [clapAt, setClapAt] = useState<number | null>(null)

  useEffect(
    () =>
      conduct(store, {
        arm: (signal, inMs) => sound.play(signal.kind, inMs),
        give: (signal, isSilent) => {
          if (!isSilent) vibrate(signal.kind === 'clap' ? [180, 60, 180] : [60])
          if (signal.kind === 'clap') setClapAt(signal.at)
        },
      }),
    [store, sound],
  )

  return (
    <div aria-live="assertive">
      {clapAt !== null && <Flash key={clapAt} says={says} onEnd={() => setClapAt(null)} />}
    </div>
  )
}
