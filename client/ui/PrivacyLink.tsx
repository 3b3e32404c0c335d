import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'

/** To what becomes of a name, and who runs this server. A page of its own, so that nothing typed here is lost. */
export function PrivacyLink(): ReactNode {
  const text = useMessages('common')
  return (
    <a href={`/privacy?lang=${useLanguage()}`} target="_blank" rel="noreferrer">
      {text.privacy}
    </a>
  )
}
