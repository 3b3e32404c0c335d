import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import type { HostCommands } from '../useHostCommand.ts'

export type IClapProps = Pick<HostCommands, 'give' | 'slow'> & { readonly className?: string | undefined }

/** Who gives the clap, in the middle of things: pressed, it is the host. */
export function IClap({ give, slow, className }: IClapProps): ReactNode {
  const { whoClaps } = useConsole().settings
  const text = useMessages('hostClap')
  const isMine = whoClaps === 'host'
  const press = (): void => void give({ type: 'configure', settings: { whoClaps: isMine ? 'klapp' : 'host' } })
  return (
    <Button look="quiet" className={className} aria-pressed={isMine} isBusy={slow === 'configure'} onClick={press}>
      {text.iClap}
    </Button>
  )
}
