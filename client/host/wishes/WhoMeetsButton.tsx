import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** The one line about who meets whom, until somebody wants to know more. */
export function WhoMeetsButton({ look }: { readonly look: 'quiet' | 'link' }): ReactNode {
  const { open } = useSheets()
  const text = useMessages('hostWishes')
  return (
    <Button look={look} onClick={() => open({ kind: 'whoMeets' })}>
      {text.whoMeets}
    </Button>
  )
}
