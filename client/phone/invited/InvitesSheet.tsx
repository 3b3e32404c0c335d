import { useEffect, useMemo, useState, type FormEvent, type ReactNode } from 'react'
import type { AnnouncedView, SignUpView } from '../../../shared/inviting.ts'
import { keepLink, ownLinks, type OwnLink } from '../../inviting/ownLinks.ts'
import { useMessages } from '../../messages/language.ts'
import { newSecret } from '../../room/identity.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { ErrorText } from '../../ui/ErrorText.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { useCommand } from '../../ui/useCommand.ts'
import { Sheet } from '../takehome/Sheet.tsx'
import sheet from '../takehome/Sheet.module.css'
import { useDraft } from '../useDraft.ts'
import { GivenLink } from './GivenLink.tsx'
import styles from './Invited.module.css'

type Invitations = NonNullable<SignUpView>['invitations']

export type InvitesSheetProps = {
  readonly invitations: Invitations
  readonly evening: NonNullable<AnnouncedView>
  readonly onClose: () => void
}

/** Whom one knows: links to send on, each with words that are ready. Who comes by them is not told here. */
export function InvitesSheet({ invitations, evening, onClose }: InvitesSheetProps): ReactNode {
  const text = useMessages('phoneInvites')
  const { code } = useCommon()
  const making = useMaking(invitations)
  const kept = [...(making.fresh === null ? [] : [making.fresh]), ...ownLinks(code)]
  return (
    <Sheet title={text.title} what={text.what} onClose={onClose}>
      <MakeLink making={making} />
      {invitations.toReversed().map(({ id, places }) => (
        <GivenLink key={id} id={id} places={places} link={kept.find((link) => link.id === id) ?? null} evening={evening} />
      ))}
    </Sheet>
  )
}

const amounts = ['1', '2', '5', '10'] as const
type Amount = (typeof amounts)[number]

function MakeLink({ making }: { readonly making: Making }): ReactNode {
  const text = useMessages('phoneInvites')
  const forWhom = useDraft('invites', '')
  const [amount, setAmount] = useState<Amount>('1')

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (making.isBusy || !(await making.make(forWhom.text.trim(), Number(amount)))) return
    forWhom.write('')
  }

  return (
    <form className={sheet.form} onSubmit={(event) => void make(event)} noValidate>
      <Field label={text.forWhom} value={forWhom.text} autoComplete="off" dir="auto" onChange={(event) => forWhom.write(event.target.value)} />
      <p className={styles.small}>{text.forWhomWhy}</p>
      <Choice legend={text.howMany} options={amounts.map((value) => ({ value, label: value }))} value={amount} onChoose={setAmount} />
      <ErrorText text={making.error} />
      <Button type="submit" isBusy={making.isBusy}>
        {text.make}
      </Button>
    </form>
  )
}

type Making = {
  readonly make: (forWhom: string, places: number) => Promise<boolean>
  /** The latest one, as soon as the server knows it. */
  readonly fresh: OwnLink | null
  readonly isBusy: boolean
  readonly error: string | null
}
type Asked = { readonly secret: string; readonly forWhom: string; readonly before: readonly string[] }

/** The server names a new invitation in the next view: the secret that belongs to it is kept here once it has. */
function useMaking(invitations: Invitations): Making {
  const { code } = useCommon()
  const { run, isBusy, error } = useCommand()
  const [asked, setAsked] = useState<Asked | null>(null)
  const id = asked === null ? undefined : invitations.find((invitation) => !asked.before.includes(invitation.id))?.id
  const fresh = useMemo(() => (asked === null || id === undefined ? null : { id, secret: asked.secret, forWhom: asked.forWhom }), [asked, id])
  useEffect(() => {
    if (fresh !== null && !ownLinks(code).some(({ id }) => id === fresh.id)) keepLink(code, fresh)
  }, [fresh, code])

  async function make(forWhom: string, places: number): Promise<boolean> {
    const secret = newSecret()
    setAsked({ secret, forWhom, before: invitations.map(({ id }) => id) })
    const isMade = await run({ type: 'invite', secret, places })
    if (!isMade) setAsked(null)
    return isMade
  }
  return { make, fresh, isBusy, error }
}
