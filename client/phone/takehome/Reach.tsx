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
      {phone !== '' && <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}><bdi dir="ltr">{phone}</bdi></a>}
      {email !== '' && <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}><bdi dir="ltr">{email}</bdi></a>}
      {link !== '' && <a href={link} target="_blank" rel="noopener noreferrer"><bdi dir="ltr">{link.replace(/^https?:\/\/|\/$/g, '')}</bdi></a>}
      {other !== '' && <p><bdi>{other}</bdi></p>}
      <SaveContacts people={[met]} />
    </section>
  )
}
