import type { ReactNode } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import { Button } from '../ui/Button.tsx'

export type TestClapProps = { readonly sound: Sound; readonly look: 'quiet' | 'link' }

/** The clap, here and now: is the volume up? */
export function TestClap({ sound, look }: TestClapProps): ReactNode {
  const text = useMessages(phoneMessages)
  return (
    <Button look={look} onClick={sound.test}>
      {text.testClap}
    </Button>
  )
}
