import { useState, type FormEvent, type InputHTMLAttributes, type ReactNode } from 'react'
import { contactGraphemes } from '../../../shared/limits.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import type { Contact } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useSend } from '../../ui/RoomContext.tsx'
import { Sheet } from './Sheet.tsx'
import styles from './Sheet.module.css'
import { useDraft } from '../useDraft.ts'

export type ContactSheetProps = { readonly contact: Contact; readonly onClose: () => void }
type Line = keyof Contact

/** How one can be reached. Each line is sent by itself, so that one that can't be right keeps back no other. */
export function ContactSheet({ contact, onClose }: ContactSheetProps): ReactNode {
  const text = { ...useMessages('common'), ...useMessages('phoneContact') }
  const send = useSend()
  const [problems, setProblems] = useState<{ readonly [L in Line]?: Rejection }>({})
  const [state, setState] = useState<'idle' | 'busy' | 'saved'>('idle')
  const drafts = {
    phone: useDraft('phone', contact.phone),
    email: useDraft('email', contact.email),
    link: useDraft('link', contact.link),
    other: useDraft('other', contact.other),
  }
  const changed = lines.filter((line) => drafts[line].isChanged)

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    if (state === 'busy') return
    setState('busy')
    setProblems({})
    let isAllTaken = true
    for (const line of changed) {
      const sent = drafts[line].text
      const reply = await send({ type: 'giveContact', contact: { [line]: sent } })
      if (reply.ok) drafts[line].settle(sent)
      else {
        isAllTaken = false
        setProblems((known) => ({ ...known, [line]: reply.reason }))
      }
    }
    setState(isAllTaken ? 'saved' : 'idle')
  }

  return (
    <Sheet title={text.title} what={text.what} onClose={onClose}>
      <form className={styles.form} onSubmit={(event) => void save(event)} onInput={() => setState('idle')} noValidate>
        {lines.map((line) => (
          <ContactField key={line} line={line} value={drafts[line].text} problem={problems[line] ?? null} onWrite={drafts[line].write} />
        ))}
        {changed.length > 0 && (
          <Button type="submit" isBusy={state === 'busy'}>
            {text.save}
          </Button>
        )}
        <p role="status" className={styles.small}>{state === 'saved' && changed.length === 0 && text.saved}</p>
      </form>
    </Sheet>
  )
}

const lines = ['phone', 'email', 'link', 'other'] as const satisfies readonly Line[]

type ContactFieldProps = { readonly line: Line; readonly value: string; readonly problem: Rejection | null; readonly onWrite: (text: string) => void }

function ContactField({ line, value, problem, onWrite }: ContactFieldProps): ReactNode {
  const text = useMessages('phoneContact')
  const rejections = useMessages('rejections')
  const error = problem === 'lineTooLong' ? text.tooLong(contactGraphemes) : problem === 'contactOdd' ? text.odd[line] : problem === null ? null : rejections[problem]
  return <Field label={text[line]} value={value} error={error} onChange={(event) => onWrite(event.target.value)} {...keyboards[line]} />
}

const keyboards: { readonly [L in Line]: InputHTMLAttributes<HTMLInputElement> } = {
  phone: { type: 'tel', autoComplete: 'tel' },
  email: { type: 'email', autoComplete: 'email', inputMode: 'email' },
  link: { inputMode: 'url', autoComplete: 'url', autoCapitalize: 'off', spellCheck: false },
  other: { autoComplete: 'off', dir: 'auto' },
}
