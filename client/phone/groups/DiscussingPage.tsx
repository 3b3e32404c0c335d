import { useState, type ReactNode } from 'react'
import { textIn } from '../../../shared/text.ts'
import { useLanguage, useMessages } from '../../messages/language.ts'
import { messagesIn } from '../../messages/loaded.ts'
import { Countdown } from '../../ui/Countdown.tsx'
import { useCommon, useSecondsUntil } from '../../ui/RoomContext.tsx'
import { SpotSign } from '../../ui/SpotSign.tsx'
import { Heading } from '../Heading.tsx'
import { Page } from '../Page.tsx'
import type { DiscussingGroup, DiscussingStage } from '../scene.ts'
import { questionStep } from '../textStep.ts'
import { GroupWalk } from './GroupWalk.tsx'
import styles from './Groups.module.css'

type Props = { readonly stage: DiscussingStage; readonly group: DiscussingGroup }

/** First the way to the group, then its question; when the time is up the page says so, and nothing is cut off. */
export function DiscussingPage({ stage, group, menu }: Props & { readonly menu: ReactNode }): ReactNode {
  const { movingMs } = useCommon()
  const walkUntil = stage.startsAt + movingMs
  const isWalking = useSecondsUntil(walkUntil) !== 0
  const moved = useMoved(group)
  if (isWalking) return <GroupWalk spot={group.spot} names={group.names} until={walkUntil} menu={menu} />
  return <Question stage={stage} group={group} moved={moved} menu={menu} />
}

type QuestionProps = Props & { readonly moved: string | null; readonly menu: ReactNode }

function Question({ stage, group: { spot, names, question }, moved, menu }: QuestionProps): ReactNode {
  const text = useMessages('phoneGroups')
  const { timeIsUp } = useMessages('presenting')
  const common = useMessages('common')
  const language = useLanguage()
  const { anyQuestion } = useMessages('phone')
  const words = textIn(question, language) || anyQuestion
  const isUp = useSecondsUntil(stage.endsAt) === 0
  return (
    <Page top={<><div className={styles.group}>{spot !== null && <SpotSign spot={spot} label={common.spot(spot)} className={styles.sign} />}<p>{messagesIn(language).common.names(names)}</p></div>{menu}</>}>
      {moved !== null && <p className={styles.line}>{moved}</p>}
      <Heading className={styles.question} step={questionStep(words)}>
        {words}
      </Heading>
      <footer className={styles.foot}>
        <p>{isUp ? <strong>{timeIsUp}</strong> : text.begin}</p>
        <Countdown className={styles.digits} />
      </footer>
    </Page>
  )
}

/** Where this group has moved to, for who had another one before: too few were left in it. */
function useMoved({ spot, names }: DiscussingGroup): string | null {
  const text = useMessages('phoneGroups')
  const [first] = useState({ spot, names })
  if (spot !== null) return spot === first.spot ? null : text.movedHere(spot)
  const isOther = first.names.length > 0 && !first.names.some((name) => names.includes(name)) && names.length > 0
  return isOther ? text.movedTo(names) : null
}
