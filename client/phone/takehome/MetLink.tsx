import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { useTakeHome } from './Own.tsx'
import { Sheet } from './Sheet.tsx'
import { whomIMet } from './whomIMetPart.ts'

/** To whom one met, for who sits out, comes late or has left while others talk. */
export function MetLink(): ReactNode {
  const text = useMessages('phone')
  const takeHome = useTakeHome()
  const [isOpen, setIsOpen] = useState(false)
  if (takeHome.kind === 'later' || takeHome.people.length === 0) return null
  const title = text.youMet(takeHome.people.length)
  return (
    <>
      <Button look="link" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {title}
      </Button>
      {isOpen && (
        <Sheet title={title} onClose={() => setIsOpen(false)}>
          <whomIMet.Part of={takeHome} />
        </Sheet>
      )}
    </>
  )
}
