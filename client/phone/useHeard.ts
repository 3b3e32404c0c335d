import { useMemo } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useRoom } from '../ui/RoomContext.tsx'

/** The phone's sounds as the room wants them: not at all, where the screen alone is to be heard. */
export function useHeard(sound: Sound): Sound {
  const { store } = useRoom()
  return useMemo(() => {
    const play: Sound['play'] = (kind, ownAt) =>
      store.getState().slices.common?.phonesSound === false ? nothingToStop : sound.play(kind, ownAt)
    return { ...sound, play }
  }, [sound, store])
}

const nothingToStop = (): void => undefined
