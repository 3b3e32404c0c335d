import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useMine, useTakeHome } from './Own.tsx'

const boardSheet = fetchedPart(async () => (await import('./BoardSheet.tsx')).BoardSheet)

export type BoardLinkProps = {
  /** Where those who have answered one's own lines stand on the page already. */
  readonly hasAnswers?: boolean
}

/** The way to what the room seeks and offers, where the host has put it up. Says how many have answered one's own lines. */
export function BoardLink({ hasAnswers = false }: BoardLinkProps): ReactNode {
  const text = useMessages('phoneBoard')
  const { hasBoard } = useCommon()
  const mine = useMine()
  const takeHome = useTakeHome()
  const [isOpen, setIsOpen] = useState(false)
  if (!hasBoard || mine === null) return null
  const answers = takeHome.kind === 'open' ? takeHome.answers : []
  return (
    <>
      <Button look="link" aria-haspopup="dialog" onPointerEnter={boardSheet.prefetch} onClick={() => setIsOpen(true)}>
        {answers.length === 0 || hasAnswers ? text.title : text.titleAnswered(answers.length)}
      </Button>
      {isOpen && <boardSheet.Part of={{ mine, answers, onClose: () => setIsOpen(false) }} />}
    </>
  )
}
