import { useState, type ReactNode } from 'react'
import type { Contact } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { ContactSheet } from './ContactSheet.tsx'
import styles from './ContactLink.module.css'

export type ContactLinkProps = {
  readonly contact: Contact
  /** Its owner wants to keep in touch with somebody. */
  readonly isAwaited: boolean
}

/** What one gives of oneself, at a glance; a tap changes it. */
export function ContactLink({ contact, isAwaited }: ContactLinkProps): ReactNode {
  const text = useMessages('phoneContact')
  const [isOpen, setIsOpen] = useState(false)
  const given = Object.values(contact).filter((line) => line !== '')
  return (
    <>
      <button type="button" className={styles.box} aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        <span className={styles.label}>{text.title}</span>
        {given.length === 0 ? (
          <span>{isAwaited ? text.missing : text.write}</span>
        ) : (
          given.map((line) => (
            <span key={line}>
              <bdi>{line}</bdi>
            </span>
          ))
        )}
      </button>
      {isOpen && <ContactSheet contact={contact} onClose={() => setIsOpen(false)} />}
    </>
  )
}
