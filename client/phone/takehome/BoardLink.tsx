import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useMine, useTakeHome } from './Own.tsx'

const boardSheet = fetchedPart(async () => (await import('./BoardSheet.tsx')).BoardSheet)

/** The way to what the room seeks and offers, where the host has put it up. Says how many have offered something. */
export function BoardLink(): ReactNode {
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
        {answers.length === 0 ? text.title : text.titleAnswered(answers.length)}
      </Button>
      {isOpen && <boardSheet.Part of={{ mine, answers, onClose: () => setIsOpen(false) }} />}
    </>
  )
}
