import { useCallback, useState, type ReactNode } from 'react'
import { ownLinks } from '../../inviting/ownLinks.ts'
import { useMessages } from '../../messages/language.ts'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useSnowball } from '../HostContext.tsx'
import { Sheet } from '../sheets/Sheet.tsx'
import { HostInvitation } from './HostInvitation.tsx'
import { InviteForm } from './InviteForm.tsx'
import styles from './Inviting.module.css'

/** The host's own invitations, each a link of its own with a text to send. */
export function InvitationsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { code } = useCommon()
  const { invitations } = useSnowball()
  const text = useMessages('hostGuests')
  const [links, setLinks] = useState(() => ownLinks(code))
  const onKept = useCallback(() => setLinks(ownLinks(code)), [code])
  const own = invitations.filter(({ by, isOver }) => by === null && !isOver).toReversed()
  return (
    <Sheet title={text.invitations} onClose={onClose}>
      <div className={styles.sheet}>
        <p className={styles.why}>{text.invitationsWhy}</p>
        <InviteForm onKept={onKept} />
        <ul>
          {own.map((invitation) => (
            <HostInvitation key={invitation.id} invitation={invitation} link={links.find(({ id }) => id === invitation.id) ?? null} />
          ))}
        </ul>
      </div>
    </Sheet>
  )
}
