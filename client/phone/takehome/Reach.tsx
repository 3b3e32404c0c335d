import type { ReactNode } from 'react'
import type { Contact, MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import styles from './Reach.module.css'
import { SaveContacts } from './SaveContacts.tsx'

export type ReachProps = { readonly met: MetView; readonly contact: Contact }

/** How to reach somebody with whom both want to keep in touch: a tap calls, writes or opens. */
export function Reach({ met, contact }: ReachProps): ReactNode {
  const text = useMessages('phoneMet')
  const { phone, email, link, other } = contact
  const isEmpty = `${phone}${email}${link}${other}` === ''
  return (
    <section className={styles.reach}>
      <h3>{text.reach}</h3>
      {isEmpty && <p>{text.nothingYet(met.name)}</p>}
      {phone !== '' && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`} dir="ltr">{phone}</a>}
      {email !== '' && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`} dir="ltr">{email}</a>}
      {link !== '' && <a href={link} target="_blank" rel="noopener noreferrer" dir="ltr">{link.replace(/^https?:\/\/|\/$/g, '')}</a>}
      {other !== '' && <p dir="auto">{other}</p>}
      <SaveContacts people={[met]} />
    </section>
  )
}
