import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** Until the first round: from then on there is an evening to look after. */
export function RehearseButton({ look }: { readonly look: 'quiet' | 'link' }): ReactNode {
  const text = useMessages('hostRehearsal')
  const { rehearsal } = useCommon()
  const { nextRound } = useConsole()
  const { open } = useSheets()
  if (rehearsal !== null || nextRound > 1) return null
  return (
    <Button look={look} onClick={() => open({ kind: 'rehearse' })}>
      {text.rehearseRoom}
    </Button>
  )
}
