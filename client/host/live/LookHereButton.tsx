import type { ReactNode } from 'react'
import { hostClapMessages } from '../../messages/hostClap.ts'
import { useMessages } from '../../messages/language.ts'
import { useKeys } from '../keys.ts'
import { useLookHere } from './useLookHere.ts'

/** Always in the same place, whatever the room does: the host needs everybody's eyes now. */
export function LookHereButton({ className }: { readonly className?: string | undefined }): ReactNode {
  const text = useMessages(hostClapMessages)
  const { isOn, isBusy, press } = useLookHere()
  useKeys({ l: press })
  return (
    <button type="button" className={className} aria-pressed={isOn} aria-busy={isBusy} onClick={press}>
      {text.lookHere}
    </button>
  )
}
