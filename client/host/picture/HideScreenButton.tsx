import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { useMessages } from '../../messages/language.ts'

/** Whatever stands on the screen, away with it: only the time and the way in are left. */
export function HideScreenButton({ className }: { readonly className?: string | undefined }): ReactNode {
  const { isScreenPlain } = useConsole().settings
  const text = useMessages('hostDoor')
  const { give, slow } = useHostCommand()
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isScreenPlain}
      aria-busy={slow !== null}
      title={text.hideScreenWhy}
      onClick={() => void give({ type: 'configure', settings: { isScreenPlain: !isScreenPlain } })}
    >
      {text.hideScreen}
    </button>
  )
}
