import { useMemo, type ReactNode } from 'react'
import { useLanguage, useMessages } from '../messages/language.ts'
import styles from './Controls.module.css'
import { chooseShare, lettersOf, shareName, shareOf, shares, useShare, type Share } from './share.ts'
import { useNames } from './ScreenContext.tsx'

/** Which letters this screen shows on the board, where several hang in the room. */
export function ShareChoice(): ReactNode {
  const names = useNames()
  const text = useMessages('screen')
  const language = useLanguage()
  const share = useShare()
  const ordered = useMemo(() => names.toSorted(new Intl.Collator(language, { numeric: true }).compare).map((name) => ({ name })), [names, language])
  const label = ({ part, of }: Share): string => {
    if (of === 1) return text.allNames
    const mine = shareOf(ordered, { part, of })
    return mine.length === ordered.length ? text.partOf(part, of) : text.lettersOfPart(lettersOf(mine.map(({ name }) => name), language), part, of)
  }
  return (
    <label className={styles.share}>
      {text.thisScreen}{' '}
      <select value={shareName(share)} onChange={(event) => chooseShare(event.target.value)}>
        {shares.map((one) => (
          <option key={shareName(one)} value={shareName(one)}>
            {label(one)}
          </option>
        ))}
      </select>
    </label>
  )
}
