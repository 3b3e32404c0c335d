import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useAnnounced } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** To the evening that is announced ahead, or could be. */
export function AheadLink({ look }: { readonly look: 'link' | 'quiet' }): ReactNode {
  const isAnnounced = useAnnounced() !== null
  const text = { ...useMessages('hostEvening'), ...useMessages('hostGuests') }
  const { open } = useSheets()
  return (
    <Button look={look} onClick={() => open({ kind: isAnnounced ? 'guests' : 'evening' })}>
      {isAnnounced ? text.guests : text.planAhead}
    </Button>
  )
}
