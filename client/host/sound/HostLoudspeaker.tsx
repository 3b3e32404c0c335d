import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { conduct } from '../../clap/conduct.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useRoom } from '../../ui/RoomContext.tsx'
import { hostSound, useHostClaps } from './hostSound.ts'

/** The console as the room's loudspeaker, where the host has turned that on; after a reload it needs one tap. */
export function HostLoudspeaker(): ReactNode {
  return useHostClaps() ? <Loudspeaker /> : null
}

function Loudspeaker(): ReactNode {
  const { store } = useRoom()
  const text = useMessages('hostProgramme')
  const sound = hostSound()
  const isOn = useStore(sound.state, (state) => state.isOn)

  useEffect(
    () => conduct(store, { arm: ({ kind }, ownAt) => sound.play(kind, ownAt), give: () => undefined }),
    [store, sound],
  )

  if (isOn) return null
  return (
    <Button look="quiet" onClick={sound.turnOn}>
      {text.tapForSound}
    </Button>
  )
}
