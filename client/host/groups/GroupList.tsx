import type { ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { useGroups } from '../HostContext.tsx'
import styles from './GroupList.module.css'
import { usePresents } from './GroupWords.tsx'

/** Who is where and what they do there: for the host without a projector, who tells those without a phone. */
export function GroupList(): ReactNode {
  const groups = useGroups()
  const stage = useStage()
  const language = useLanguage()
  const text = useMessages('hostGroups')
  const { spot: sayWhere } = useMessages('common')
  const says = usePresents()
  // All together are one group, and the words above say who speaks.
  if (groups.kind === 'none' || groups.groups.every(({ names }) => names.length === 0)) return null
  const turn = stage.kind === 'introducing' ? stage.turn : 0
  const shown =
    groups.kind === 'discussing'
      ? groups.groups.map(({ spot, names, question }) => ({ spot, names, about: textIn(question, language) }))
      : groups.groups.map(({ spot, names, turns }) => {
          const now = turns.find((known) => known.turn === turn)
          return { spot, names, about: now === undefined ? null : says(now) }
        })
  const title = groups.kind === 'discussing' ? text.groups : text.circles
  return (
    <section className={styles.groups}>
      <h2 className={styles.title}>{title(shown.length)}</h2>
      <ul className={styles.list}>
        {shown.map(({ spot, names, about }) => (
          <li key={names.join()} className={styles.group}>
            {spot !== null && <SpotSign spot={spot} label={sayWhere(spot)} className={styles.sign} />}
            <div className={styles.words}>
              {about !== null && <p className={styles.about}>{about}</p>}
              <p className={styles.names}>{messagesIn(language).common.names(names)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
