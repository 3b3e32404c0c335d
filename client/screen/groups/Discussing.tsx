import type { ReactNode, RefObject } from 'react'
import type { Text } from '../../../shared/text.ts'
import type { StageView } from '../../../shared/views.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { useCommon, useSecondsUntil } from '../../ui/RoomContext.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { Fitted } from '../Fitted.tsx'
import moving from '../Moving.module.css'
import { NameBoard } from '../NameBoard.tsx'
import { useGroups } from '../ScreenContext.tsx'
import { useInLanguages } from '../useQuestion.ts'
import { usePageNumber } from '../usePageNumber.ts'
import styles from './Groups.module.css'
import { useGroupLines } from './useGroupLines.ts'

export type DiscussingProps = {
  readonly stage: Extract<StageView, { readonly kind: 'discussing' }>
  readonly corner: RefObject<HTMLElement | null>
}

/** First who goes where, then what each group talks about, and the time that is left. */
export function Discussing({ stage, corner }: DiscussingProps): ReactNode {
  const { movingMs } = useCommon()
  const { findGroup } = useMessages('screenGroups')
  const lines = useGroupLines()
  const walkUntil = stage.startsAt + movingMs
  const isWalking = useSecondsUntil(walkUntil) !== 0
  if (!isWalking) return <Questions stage={stage} />
  const hasSigns = lines.some(({ spot }) => spot !== null)
  return <NameBoard title={findGroup} lines={lines} hasSigns={hasSigns} since={stage.startsAt} until={walkUntil} isByName corner={corner} />
}

/** So many questions can be read from fifteen metres at once. */
const perPageMost = 4

function Questions({ stage }: Pick<DiscussingProps, 'stage'>): ReactNode {
  const groups = useGroups()
  const text = { ...useMessages('screenGroups'), ...useMessages('presenting') }
  const { spot: sayWhere } = useMessages('common')
  const language = useLanguage()
  const isUp = useSecondsUntil(stage.endsAt) === 0
  const all = groups.kind === 'discussing' ? groups.groups : []
  const pages = Math.ceil(all.length / perPageMost)
  const perPage = Math.ceil(all.length / pages)
  const page = usePageNumber(stage.startsAt, pages)
  const shown = all.slice(page * perPage, (page + 1) * perPage)
  return (
    <main className={moving.moving}>
      <header className={moving.top}>
        <h1>{isUp ? text.timeIsUp : text.talkTogether}</h1>
        {!isUp && <Countdown className={moving.countdown} />}
        {pages > 1 && <p className={moving.page}>{page + 1}/{pages}</p>}
      </header>
      <ul className={styles.questions} data-count={shown.length}>
        {shown.map(({ spot, names, question }) => (
          <li key={`${spot ?? names[0] ?? ''}`} className={styles.question}>
            {spot !== null && <SpotSign className={styles.sign} spot={spot} label={sayWhere(spot)} />}
            <div className={styles.about}>
              {spot === null && <p className={styles.names}>{messagesIn(language).common.names(names)}</p>}
              <GroupQuestion question={question} />
            </div>
          </li>
        ))}
      </ul>
    </main>
  )
}

function GroupQuestion({ question }: { readonly question: Text }): ReactNode {
  const { text, other } = useInLanguages()(question)
  return (
    <Fitted as="p" text={text} sizes={questionSizes} className={styles.words}>
      {other !== null && (
        <p className={styles.other} lang={other.language}>
          {other.text}
        </p>
      )}
    </Fitted>
  )
}

const questionSizes = [8, 7.25, 6.5, 6, 5.5, 5, 4.5, 4, 3.6, 3.2]
