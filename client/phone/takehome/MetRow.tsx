import type { ReactNode } from 'react'
import type { MetView } from '../../../shared/takeHome.ts'
import { useMessages } from '../../messages/language.ts'
import { KeepInTouch } from './KeepInTouch.tsx'
import styles from './MetRow.module.css'
import { useToldLines } from './useToldLines.ts'

export type MetRowProps = { readonly met: MetView; readonly onOpen: () => void }

/** One person: who they are at a glance, and the one thing to decide. The name opens the rest. */
export function MetRow({ met, onOpen }: MetRowProps): ReactNode {
  const text = useMessages('phoneMet')
  // Languages stand in the sheet: this is a list to look down.
  const lines = useToldLines()({ ...met, languages: [] })
  const news = newsOf(met, text)
  return (
    <li className={styles.row}>
      <button type="button" className={styles.name} aria-haspopup="dialog" onClick={onOpen}>
        <bdi>{met.name}</bdi>
      </button>
      <KeepInTouch met={met} />
      {lines.length + news.length > 0 && (
        <div className={styles.lines}>
          {lines.map((line) => (
            <p key={line}>
              <bdi>{line}</bdi>
            </p>
          ))}
          {news.map((line) => (
            <p key={line} className={styles.news}>
              {line}
            </p>
          ))}
        </div>
      )}
    </li>
  )
}

type Texts = ReturnType<typeof useMessages<'phoneMet'>>

/** What has come of it. Of a yes that is not answered nothing is said, but by the button. */
function newsOf({ contact, common }: MetView, text: Texts): readonly string[] {
  const asks = common !== null && common.isTheirs && !common.isMine
  return [...(contact === null ? [] : [text.bothWant]), ...(asks ? [text.asksCommon(common.words)] : [])]
}
