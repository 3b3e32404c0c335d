import { useState, type ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { fetchedPart } from '../../ui/fetchedPart.tsx'
import { useAnnounced, useSignUp } from '../takehome/Own.tsx'

const invitesSheet = fetchedPart(async () => (await import('./InvitesSheet.tsx')).InvitesSheet)

/** The way to one's own invitations, for whoever may give some. */
export function InvitesLink({ look }: { readonly look: 'main' | 'link' }): ReactNode {
  const text = useMessages('phoneInvites')
  const evening = useAnnounced()
  const signUp = useSignUp()
  const [isOpen, setIsOpen] = useState(false)
  if (evening === null || (signUp?.standing !== 'in' && signUp?.standing !== 'waiting')) return null
  return (
    <>
      <Button look={look} aria-haspopup="dialog" onPointerEnter={invitesSheet.prefetch} onClick={() => setIsOpen(true)}>
        {text.open}
      </Button>
      {isOpen && <invitesSheet.Part of={{ invitations: signUp.invitations, evening, onClose: () => setIsOpen(false) }} />}
    </>
  )
}
