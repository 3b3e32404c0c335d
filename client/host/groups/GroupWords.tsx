import type { ReactNode } from 'react'
import { isLookHere } from '../../../shared/stages.ts'
import type { SpeakingView } from '../../../shared/views.ts'
import { useMessages } from '../../messages/language.ts'
import { useCommon, useSecondsUntil, useStage } from '../../ui/RoomContext.tsx'
import { useGroups } from '../HostContext.tsx'
import words from '../live/StageWords.module.css'

type Said = { readonly over: string; readonly heading: string; readonly below: string | null }

/** Who presents whom, as the screen has it: without a projector the host reads it out. */
export function GroupWords(): ReactNode {
  const { over, heading, below } = useGroupSaid()
  return (
    <div className={words.words}>
      <p className={words.soft}>{over}</p>
      <h1 className={words.heading} data-long={heading.length > 60}>
        {heading}
      </h1>
      {below !== null && <p className={words.below}>{below}</p>}
    </div>
  )
}

/** What happens while people are in groups. */
export function useGroupSaid(): Said {
  const stage = useStage()
  const groups = useGroups()
  const text = useMessages('hostGroups')
  const shared = useMessages('presenting')
  const paused = { ...useMessages('host'), ...useMessages('hostClap') }
  const says = usePresents()
  const isUp = useIsDiscussedOut()
  const [now, next] = groups.kind === 'presenting' ? (groups.groups[0]?.turns ?? []) : []
  if (stage.kind === 'paused') {
    const over = stage.held === 'discussing' ? shared.discussion : shared.introductions
    if (isLookHere(stage)) return { over, heading: paused.lookingHere, below: paused.lookingHereWhy }
    return stage.why === 'overdue' ? { over, heading: paused.overdue, below: paused.overdueWhy } : { over, heading: paused.paused, below: null }
  }
  if (stage.kind !== 'introducing') return { over: shared.discussion, heading: isUp ? text.timeIsUp : text.discussing, below: null }
  const { turn, of, isByClock } = stage
  const over = turn === 0 ? shared.introductions : `${shared.introductions} · ${shared.turnOf(turn, of)}`
  if (isByClock) return { over, heading: turn === 0 ? text.walking : text.speaking, below: null }
  if (turn === 0) return { over, heading: text.comingTogether, below: now === undefined ? null : text.first(says(now)) }
  const heading = now === undefined ? text.allPresented : `${says(now)}.`
  return { over, heading, below: next === undefined ? text.isLast : text.afterThat(says(next)) }
}

/** The time of groups that discuss is up; they go on until the host gathers everybody. */
export function useIsDiscussedOut(): boolean {
  const stage = useStage()
  return useSecondsUntil(stage.kind === 'discussing' ? stage.endsAt : null) === 0
}

/** "Anna presents Bo". */
export function usePresents(): (speaking: SpeakingView) => string {
  const { introduces } = useCommon()
  const text = useMessages('presenting')
  return ({ name, presents }) => {
    if (presents !== null) return text.presents(name, presents)
    return introduces === 'byThemselves' ? text.presentsNeighbour(name) : text.presentsThemselves(name)
  }
}
