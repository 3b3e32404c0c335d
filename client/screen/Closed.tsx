import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import { Logo } from '../ui/Logo.tsx'
import { Outcome } from './network/Outcome.tsx'
import { useHides } from './ScreenContext.tsx'
import styles from './Closed.module.css'

/** The evening is over. No way in is shown any more, for it leads nowhere. */
export function Closed(): ReactNode {
  const { title, conversations } = useCommon()
  const { title: hidesTitle } = useHides()
  const text = useMessages('screen')
  if (conversations > 0) return <Outcome heading={text.thanks}>{text.closed}</Outcome>
  return (
    <main className={styles.closed}>
      <Logo className={styles.logo} />
      <p className={styles.title}>{hidesTitle ? '' : title}</p>
      <h1>{text.thanks}</h1>
      <p className={styles.state}>{text.closed}</p>
    </main>
  )
}
