import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useRoom } from '../ui/RoomContext.tsx'

/** The console shows whether the room will hear the clap; a screen that is turned all the way down is silent too. */
export function useTellSound(sound: Sound): void {
  const { tellSound } = useRoom()
  const isHeard = useStore(sound.state, ({ isOn, volume }) => isOn && volume > 0)
  useEffect(() => tellSound(isHeard), [tellSound, isHeard])
}
