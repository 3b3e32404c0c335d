/** What the console says aloud: where the evening is, and who needs the host. Pure. */
import { isLookHere } from '../../shared/stages.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { StageView } from '../../shared/views.ts'
import type { Saying } from '../spoken/spokenAt.ts'
import { headingSaying, lineSayings, talkSayings, type TalkWords } from '../spoken/talkSayings.ts'

export type StageSaid = {
  /** "Round 3 of 6."; null where nobody counts. */
  readonly round: string | null
  /** As the page's heading has it. */
  readonly heading: string
  readonly below: string | null
  /** Null while nobody talks. */
  readonly talk: Omit<TalkWords, 'question'> | null
  /** The turn to speak, where neighbours present each other: who is skipped changes it within the stage. */
  readonly step: number | null
  /** The time of groups that discuss is up. */
  readonly isUp: boolean
}

export function stageSayings(stage: StageView, { round, heading, below, talk, step, isUp }: StageSaid): readonly Saying[] {
  switch (stage.kind) {
    case 'talking':
      return talk === null ? [] : talkSayings(stage, { ...talk, question: heading })
    case 'moving':
      return [...lineSayings(`round ${stage.round}`, round, null), headingSaying(`moving ${stage.round}`, heading)]
    case 'introducing':
      return withBelow(`introducing ${stage.round} ${stage.turn} ${step ?? ''}`, heading, below)
    case 'discussing':
      return [headingSaying(`discussing ${stage.round} ${isUp}`, heading)]
    case 'paused':
      return withBelow(`paused ${stage.startsAt}`, heading, below)
    case 'gathering':
      return heading === '' ? [] : [headingSaying(`gathering ${stage.startsAt} ${isLookHere(stage)}`, heading)]
    case 'closed':
      return []
    default:
      return unreachable(stage)
  }
}

const withBelow = (about: string, heading: string, below: string | null): readonly Saying[] => [
  headingSaying(about, heading),
  ...lineSayings(`${about}, below`, below, null),
]

/** Who needs the host, and what has just happened. Of a queue only its head, for that is what is on the page. */
export type News = {
  readonly undo: { readonly id: number; readonly words: string } | null
  /** Somebody looked for their partner in vain, or waits for one who has no phone. */
  readonly notices: readonly { readonly about: string; readonly words: string }[]
  readonly atDoor: { readonly id: string; readonly words: string } | null
  /** How many have told something in confidence that no host has seen to. */
  readonly told: { readonly count: number; readonly words: string }
  readonly advice: { readonly key: string; readonly words: string } | null
  /** The connection is. */
  readonly lost: string | null
  readonly comes: string | null
}

export function newsSayings({ undo, notices, atDoor, told, advice, lost, comes }: News): readonly Saying[] {
  return [
    ...(undo === null ? [] : [{ about: `undo ${undo.id}`, words: undo.words }]),
    ...notices,
    ...(atDoor === null ? [] : [{ about: `door ${atDoor.id}`, words: atDoor.words }]),
    ...(told.count === 0 ? [] : [{ about: `told ${told.count}`, words: told.words, again: told.words }]),
    ...(advice === null ? [] : [{ about: `advice ${advice.key}`, words: advice.words }]),
    ...lineSayings('lost', lost),
    ...lineSayings('comes', comes),
  ]
}
