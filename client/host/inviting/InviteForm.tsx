import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { hostInvitationPlaces } from '../../../shared/limits.ts'
import { keepLink, ownLinks } from '../../inviting/ownLinks.ts'
import { useMessages } from '../../messages/language.ts'
import { newSecret } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useSnowball } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './Inviting.module.css'

type Made = { readonly secret: string; readonly forWhom: string }

/** Makes one more link. */
export function InviteForm({ onKept }: { readonly onKept: () => void }): ReactNode {
  const text = useMessages('hostGuests')
  const { give, problem, slow } = useHostCommand()
  const [forWhom, setForWhom] = useState('')
  const [places, setPlaces] = useState('1')
  const [isOdd, setIsOdd] = useState(false)
  const keep = useKept(onKept)

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    const count = /^\d{1,3}$/.test(places.trim()) ? Number(places) : 0
    setIsOdd(count < 1 || count > hostInvitationPlaces)
    if (count < 1 || count > hostInvitationPlaces) return
    const made = { secret: newSecret(), forWhom: forWhom.trim() }
    keep(made)
    if (!(await give({ type: 'hostInvites', secret: made.secret, places: count }))) return keep(null)
    setForWhom('')
    setPlaces('1')
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void make(event)}>
      <Field label={text.forWhom} value={forWhom} autoComplete="off" maxLength={80} onChange={(event) => setForWhom(event.target.value)} />
      <Field
        label={text.forHowMany}
        value={places}
        inputMode="numeric"
        autoComplete="off"
        error={isOdd ? text.forHowManyOdd(hostInvitationPlaces) : null}
        onChange={(event) => setPlaces(event.target.value)}
      />
      <Button type="submit" isBusy={slow !== null}>
        {text.makeLink}
      </Button>
      <Problem reason={problem} />
    </form>
  )
}

/** Only the link has its secret: it is kept on this device with the invitation that appears for it. */
function useKept(onKept: () => void): (made: Made | null) => void {
  const { code } = useCommon()
  const { invitations } = useSnowball()
  const waiting = useRef<(Made & { readonly before: ReadonlySet<string> }) | null>(null)
  useEffect(() => {
    const known = new Set<string>(ownLinks(code).map(({ id }) => id))
    const fresh = invitations.find(({ id, by }) => by === null && waiting.current !== null && !waiting.current.before.has(id) && !known.has(id))
    if (fresh === undefined || waiting.current === null) return
    const { secret, forWhom } = waiting.current
    keepLink(code, { id: fresh.id, secret, forWhom })
    waiting.current = null
    onKept()
  }, [code, invitations, onKept])
  return (made) => {
    waiting.current = made === null ? null : { ...made, before: new Set(invitations.map(({ id }) => id)) }
  }
}
