import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'

/** This phone claps for the eye alone from now on; "turn the sound on" stands where "test the clap" was. */
export function Silence({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('phone')
  const isMuted = useStore(sound.state, (state) => state.isMuted)
  if (isMuted) return null
  return (
    <Button look="quiet" onClick={sound.turnOff}>
      {text.soundOff}
    </Button>
  )
}
