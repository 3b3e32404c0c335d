import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'

/** That people have suggested something that nobody has been asked yet; leads to where it can be chosen. */
export function RoomQuestionsLink({ round }: { readonly round: number }): ReactNode {
  const text = useMessages('hostQuestions')
  const { open } = useSheets()
  const count = useConsole().suggestions.filter(({ isAsked }) => !isAsked).length
  if (count === 0) return null
  return (
    <Button look="link" onClick={() => open({ kind: 'question', round })}>
      {text.countFromTheRoom(count)}
    </Button>
  )
}
