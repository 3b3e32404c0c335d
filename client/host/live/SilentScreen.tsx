import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { switchHostClaps, useHostClaps } from '../sound/hostSound.ts'

/** In the middle of a round, where a host with a phone in hand would not see it otherwise. */
export function SilentScreen({ className }: { readonly className?: string | undefined }): ReactNode {
  const { count, withSound } = useConsole().screens
  const text = useMessages('hostSetup')
  const clapsHere = useHostClaps()
  if (withSound > 0 || clapsHere) return null
  if (count === 0) return <NoScreen />
  return <p className={className}>{text.screensSilent(count, count)}</p>
}

/** Without a projector somebody else must be heard: one tap, and this device is the loudspeaker. */
function NoScreen(): ReactNode {
  const text = useMessages('hostProgramme')
  return (
    <Button look="link" onClick={() => switchHostClaps(true)}>
      {text.clapHere}
    </Button>
  )
}
