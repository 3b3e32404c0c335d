import type { ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'

/** To what was done so that everybody can take part, and whom to tell where it was not enough; in a tab of its own. */
export function AccessibilityLink({ className }: { readonly className?: string | undefined }): ReactNode {
  const text = useMessages('common')
  return (
    <a className={className} href={`/accessibility?lang=${useLanguage()}`} target="_blank" rel="noreferrer">
      {text.accessibility}
    </a>
  )
}
