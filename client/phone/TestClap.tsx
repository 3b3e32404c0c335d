import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'

export type TestClapProps = { readonly sound: Sound; readonly look: 'quiet' | 'link' }

/** The clap, here and now: is the volume up? On a phone that was silenced it turns the sound on. */
export function TestClap({ sound, look }: TestClapProps): ReactNode {
  const text = useMessages('phone')
  const isMuted = useStore(sound.state, (state) => state.isMuted)
  return (
    <Button look={look} onClick={sound.test}>
      {isMuted ? text.soundOn : text.testClap}
    </Button>
  )
}
