import type { ReactNode } from 'react'
import type { WallView } from '../../shared/takeHome.ts'
import { useOnWall } from '../host/HostContext.tsx'
import { useMessages } from '../messages/language.ts'
import styles from './Report.module.css'

/** What stood on the board: what is still sought, what has been answered, and what was offered. */
export function OnBoard(): ReactNode {
  const { entries } = useOnWall()
  const text = useMessages('report')
  const up = entries.filter(({ isDown }) => !isDown)
  const seeks = up.filter(({ kind }) => kind === 'seeks')
  return (
    <>
      <Entries heading={text.stillSought} entries={seeks.filter(({ isAnswered }) => !isAnswered)} />
      <Entries heading={text.answered} entries={seeks.filter(({ isAnswered }) => isAnswered)} />
      <Entries heading={text.offered} entries={up.filter(({ kind }) => kind === 'offers')} />
    </>
  )
}

/** What pairs have in common, in their words. */
export function InCommon(): ReactNode {
  const { common } = useOnWall()
  const text = useMessages('report')
  return <Entries heading={text.inCommon} entries={common.filter(({ isDown }) => !isDown).map(({ id, words }) => ({ id, text: words }))} />
}

type EntriesProps = { readonly heading: string; readonly entries: readonly Pick<WallView['entries'][number], 'id' | 'text'>[] }

function Entries({ heading, entries }: EntriesProps): ReactNode {
  if (entries.length === 0) return null
  return (
    <section className={styles.part}>
      <h2>{heading}</h2>
      <ul className={styles.entries}>
        {entries.map(({ id, text }) => (
          <li key={id}>
            <bdi>{text}</bdi>
          </li>
        ))}
      </ul>
    </section>
  )
}
