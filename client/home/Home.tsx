import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { AccessibilityLink } from '../ui/AccessibilityLink.tsx'
import { Hands } from '../ui/Hands.tsx'
import { LanguageSwitch } from '../ui/LanguageSwitch.tsx'
import { Logo } from '../ui/Logo.tsx'
import { PrivacyLink } from '../ui/PrivacyLink.tsx'
import { EnterCode } from './EnterCode.tsx'
import styles from './Home.module.css'
import { HostedRooms } from './HostedRooms.tsx'
import { StartRoom } from './StartRoom.tsx'

/** What Klapp is, and the two things one may have come for: to start a room, or to enter a code. */
export function Home(): ReactNode {
  const text = useMessages('home')
  return (
    <div className={styles.page}>
      <title>{text.pageTitle}</title>
      <header className={styles.top}>
        <Logo />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.hero}>
          <h1>
            <span>{text.meetTheRoom}</span> <span>{text.inTurn}</span>
          </h1>
          <p>{text.whatItIs}</p>
          <Hands className={styles.hands} />
        </div>
        <div className={styles.guest}>
          <EnterCode />
          <HostedRooms />
        </div>
        <StartRoom />
      </main>
      <footer className={styles.foot}>
        <p>{text.honestly}</p>
        <nav className={styles.links}>
          <a href="/check">{text.check}</a>
          <PrivacyLink />
          <AccessibilityLink />
        </nav>
      </footer>
    </div>
  )
}
