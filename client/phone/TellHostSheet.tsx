import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { LinkedSheet } from './LinkedSheet.tsx'
import type { Insider } from './scene.ts'
import { TellHostForm } from './TellHostForm.tsx'

/** Somebody is bothering me: from any page, in confidence. */
export function TellHostSheet({ you }: { readonly you: Insider }): ReactNode {
  const text = useMessages('phoneTelling')
  return (
    <LinkedSheet title={text.tellHost} what={text.tellHostWhat}>
      {(isOpen) => isOpen && <TellHostForm you={you} />}
    </LinkedSheet>
  )
}
