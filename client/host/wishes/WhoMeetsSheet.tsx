import type { ReactNode } from 'react'
import { useConsole } from '../HostContext.tsx'
import styles from '../settings/SettingsSheet.module.css'
import { Sheet } from '../sheets/Sheet.tsx'
import { useMessages } from '../../messages/language.ts'
import { AcrossRule } from './AcrossRule.tsx'
import { Differences } from './Differences.tsx'
import { MatchingReports } from './MatchingReports.tsx'
import { PairRules } from './PairRules.tsx'
import { WishList } from './WishList.tsx'

/** What holds for who meets whom, what was asked, and how well it went. */
export function WhoMeetsSheet({ onClose }: { readonly onClose: () => void }): ReactNode {
  const { wishes } = useConsole()
  const text = useMessages('hostWishes')
  return (
    <Sheet title={text.whoMeets} onClose={onClose}>
      <MatchingReports className={styles.part} />
      <section className={styles.part}>
        <h3 className={styles.title}>{text.wishes}</h3>
        {wishes.length === 0 ? <p className={styles.why}>{text.noWishes}</p> : <WishList wishes={wishes} />}
      </section>
      <section className={styles.part}>
        <PairRules />
      </section>
      <section className={styles.part}>
        <AcrossRule />
      </section>
      <section className={styles.part}>
        <Differences />
        <p className={styles.why}>{text.toldInSheet}</p>
      </section>
    </Sheet>
  )
}
