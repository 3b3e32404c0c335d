import type { ReactNode } from 'react'
import type { Rejection } from '../../shared/rejections.ts'
import type { Language } from '../../shared/text.ts'
import { useLanguage, useMessages } from '../messages/language.ts'
import { messagesIn } from '../messages/loaded.ts'
import { Logo } from '../ui/Logo.tsx'
import { useLinkPasted } from '../ui/useLinkPasted.ts'
import styles from './Refused.module.css'

/** The room did not let this screen in, and asking again would not help: what it is, and what to do. */
export function Refused({ reason }: { readonly reason: Rejection }): ReactNode {
  const language = useLanguage()
  useLinkPasted()
  const { title, why } = explain(reason, language)
  return (
    <main className={styles.refused}>
      <Logo className={styles.logo} />
      <h1>{title}</h1>
      <p>{why}</p>
      {reason === 'oldPage' ? (
        <button type="button" onClick={() => location.reload()}>
          {messagesIn(language).common.reload}
        </button>
      ) : (
        <a href="/">{messagesIn(language).screen.toFront}</a>
      )}
    </main>
  )
}

/** The host has ended the rehearsal that this screen showed. */
export function RehearsalOver(): ReactNode {
  const text = useMessages('rehearsal')
  return (
    <main className={styles.refused}>
      <Logo className={styles.logo} />
      <h1>{text.over}</h1>
      <p>{text.overWhy}</p>
    </main>
  )
}

type Explanation = { readonly title: string; readonly why: string }

function explain(reason: Rejection, language: Language): Explanation {
  const text = messagesIn(language).screen
  const known: { readonly [R in Rejection]?: Explanation } = {
    notAllowed: { title: text.noKey, why: text.noKeyWhy },
    unknownRoom: { title: text.noRoom, why: text.noRoomWhy },
    roomClosed: { title: text.closed, why: text.roomClosedWhy },
    oldPage: { title: text.oldPage, why: text.oldPageWhy },
  }
  return known[reason] ?? { title: text.refused, why: messagesIn(language).rejections[reason] }
}
