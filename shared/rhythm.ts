/**
 * The evening as far as anybody can foresee it. The server sends the next few stages; should it be gone for good, the
 * rounds go on at the rhythm that was known last, until the plan is through. Its next view rules again.
 */
import { hostClapMs, startRounds } from './limits.ts'
import type { CommonView, StageView } from './views.ts'

type Schedule = CommonView['schedule']
type Known = Pick<CommonView, 'schedule' | 'rounds' | 'movingMs' | 'talkingMs' | 'whoClaps'>

const foreseen = new WeakMap<Known, Schedule>()

/** The schedule and what follows it, the very same objects each time for the same view. */
export function foreseenSchedule(common: Known): Schedule {
  const known = foreseen.get(common)
  if (known !== undefined) return known
  const [now, ...next] = common.schedule
  const schedule: Schedule = [now, ...next, ...goingOn(common, next.at(-1) ?? now)]
  foreseen.set(common, schedule)
  return schedule
}

/** Stages after `last`; none after one that waits for the host. */
function goingOn(common: Known, last: StageView): readonly StageView[] {
  const stages: StageView[] = []
  for (let next = after(common, last); next !== null && stages.length < 2 * startRounds; next = after(common, next)) stages.push(next)
  return stages
}

function after({ rounds, movingMs, talkingMs, whoClaps }: Known, stage: StageView): StageView | null {
  if (stage.kind !== 'moving' && stage.kind !== 'talking') return null
  const { kind, endsAt: startsAt, round } = stage
  if (kind === 'moving') {
    const upAt = startsAt + talkingMs
    return { kind: 'talking', round, startsAt, upAt, endsAt: upAt + (whoClaps === 'host' ? hostClapMs : 0) }
  }
  if (rounds.of !== null && round >= rounds.of) return { kind: 'gathering', startsAt, isLookHere: false }
  return { kind: 'moving', round: round + 1, startsAt, endsAt: startsAt + movingMs }
}
