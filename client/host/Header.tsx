import type { ReactNode } from 'react'
import { spacedCode } from '../../shared/ids.ts'
import { useMessages } from '../messages/language.ts'
import { Logo } from '../ui/Logo.tsx'
import { useCommon } from '../ui/RoomContext.tsx'
import { openScreen } from './gathering/OpenScreen.tsx'
import styles from './Header.module.css'
import { useConsole } from './HostContext.tsx'
import { LookHereButton } from './live/LookHereButton.tsx'
import { useLookHere } from './live/useLookHere.ts'
import { Problem } from './Problem.tsx'
import { HideScreenButton } from './picture/HideScreenButton.tsx'
import { ReportsButton } from './reports/ReportsButton.tsx'
import { useSheets } from './sheets/SheetsContext.tsx'

/** Which room this is, and the ways to what is used now and then. */
export function Header(): ReactNode {
  const { title, code } = useCommon()
  const { screenPath, screens } = useConsole()
  const text = useMessages('host')
  const { open } = useSheets()
  const lookHere = useLookHere()
  const isSilent = screens.count > 0 && screens.withSound === 0
  const screen = isSilent ? text.screenSilent : text.screen
  return (
    <header className={styles.header}>
      <Logo className={styles.logo} />
      <span className={styles.title}>{title}</span>
      <nav className={styles.chips}>
        <ReportsButton />
        <button
          type="button"
          className={styles.chip}
          aria-label={`${spacedCode(code)}, ${text.showWayIn}`}
          onClick={() => open({ kind: 'wayIn' })}
        >
          <bdi dir="ltr">{spacedCode(code)}</bdi>
        </button>
        <button
          type="button"
          className={styles.chip}
          aria-label={`${screen}, ${text.newWindow}`}
          data-guide="screen"
          onClick={() => openScreen(screenPath)}
        >
          {screen}
        </button>
        <HideScreenButton className={styles.chip} />
        <LookHereButton lookHere={lookHere} className={styles.chip} />
        <button type="button" className={styles.chip} onClick={() => open({ kind: 'settings' })}>
          {text.settings}
        </button>
      </nav>
      <div className={styles.refusal}>
        <Problem reason={lookHere.problem} />
      </div>
    </header>
  )
}
