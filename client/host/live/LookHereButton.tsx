import type { ReactNode } from 'react'
import { useKeys } from '../keys.ts'
import { useMessages } from '../../messages/language.ts'
import type { LookHere } from './useLookHere.ts'

export type LookHereButtonProps = { readonly lookHere: LookHere; readonly className?: string | undefined }

/** Always in the same place, whatever the room does: the host needs everybody's eyes now. */
export function LookHereButton({ lookHere: { isOn, isBusy, press }, className }: LookHereButtonProps): ReactNode {
  const text = useMessages('hostClap')
  useKeys({ l: press })
  return (
    <button type="button" className={className} aria-pressed={isOn} aria-busy={isBusy} onClick={press}>
      {text.lookHere}
    </button>
  )
}
