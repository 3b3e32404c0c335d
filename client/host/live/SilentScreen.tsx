import type { ReactNode } from 'react'
import { hostSetupMessages } from '../../messages/hostSetup.ts'
import { useMessages } from '../../messages/language.ts'
import { useConsole } from '../HostContext.tsx'

/** In the middle of a round, where a host with a phone in hand would not see it otherwise. */
export function SilentScreen({ className }: { readonly className?: string | undefined }): ReactNode {
  const { count, withSound } = useConsole().screens
  const text = useMessages(hostSetupMessages)
  if (count === 0 || withSound > 0) return null
  return <p className={className}>{text.screensSilent(count, count)}</p>
}
