/** What the host can do while people are in groups: who is next, more time, the end. */
import type { HostCommand } from '../../../shared/protocol.ts'
import type { StageView } from '../../../shared/views.ts'
import { useMessages } from '../../messages/language.ts'
import type { Messages } from '../../messages/shape.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { useConsole } from '../HostContext.tsx'
import { useSheets } from '../sheets/SheetsContext.tsx'
import { isSlip, type BigButton } from '../slip.ts'
import { useHostCommand, type HostCommands } from '../useHostCommand.ts'

export type GroupAction = {
  readonly name: BigButton
  readonly label: string
  /** For a screen reader, where the label is a sign. */
  readonly spoken: string | null
  readonly press: () => void
  readonly isSlow: boolean
}

export type GroupActions = {
  /** The big button first. */
  readonly actions: readonly GroupAction[]
  readonly problem: HostCommands['problem']
}

type Wanted = { readonly name: BigButton; readonly label: string; readonly spoken?: string; readonly command: HostCommand | 'gather' }

export function useGroupActions(): GroupActions {
  const stage = useStage()
  const text = { ...useMessages('host'), ...useMessages('hostGroups') }
  const step = useConsole().speakerStep ?? 0
  const { open } = useSheets()
  const { give, problem, slow } = useHostCommand(stage)
  const round = 'round' in stage ? stage.round : 0
  const actions = actionsFor(stage, step, text).map(({ name, label, spoken, command }): GroupAction => ({
    name,
    label,
    spoken: spoken ?? null,
    isSlow: command !== 'gather' && slow === command.type,
    press: () => {
      if (isSlip(name)) return
      if (command === 'gather') open({ kind: 'gather', round })
      else void give(command)
    },
  }))
  return { actions, problem }
}

type Texts = Messages['host'] & Messages['hostGroups']

function actionsFor(stage: StageView, step: number, text: Texts): readonly Wanted[] {
  if (!('round' in stage)) return []
  const { round } = stage
  if (stage.kind === 'paused') return [{ name: 'main', label: text.goOn, command: { type: 'resume', round } }]
  if (stage.kind === 'introducing') return stage.isByClock ? byClock(stage, step, text) : together(stage, step, text)
  return [
    { name: 'main', label: text.endGroups, command: 'gather' },
    { name: 'pause', label: text.pause, command: { type: 'pause', round } },
    { name: 'addTime', label: text.addMinute, spoken: text.addMinuteSpoken, command: { type: 'addTime', round, ms: 60_000 } },
  ]
}

type Introducing = Extract<StageView, { readonly kind: 'introducing' }>

function together({ turn, of }: Introducing, step: number, text: Texts): readonly Wanted[] {
  const next: Wanted = { name: 'main', label: turn === 0 ? text.begin : turn >= of ? text.done : text.next, command: { type: 'nextSpeaker', step } }
  const skip: Wanted = { name: 'pause', label: text.skip, command: { type: 'skipSpeaker', step } }
  if (turn === 0) return [next]
  return turn === 1 ? [next, skip] : [next, skip, back(step, text)]
}

function byClock({ turn, round }: Introducing, step: number, text: Texts): readonly Wanted[] {
  const pause = (name: BigButton): Wanted => ({ name, label: text.pause, command: { type: 'pause', round } })
  const add: Wanted = { name: 'addTime', label: text.addHalfMinute, spoken: text.addHalfMinuteSpoken, command: { type: 'addTime', round, ms: 30_000 } }
  const next = (name: BigButton, label: string): Wanted => ({ name, label, command: { type: 'nextSpeaker', step } })
  // On the way to the rings, as on the way to a partner: what comes next is that they talk.
  if (turn === 0) return [next('main', text.beginNow), pause('pause'), add]
  const shown = [pause('main'), add, next('clap', text.nextNow)]
  return turn > 1 ? [...shown, back(step, text)] : shown
}

const back = (step: number, text: Texts): Wanted => ({ name: 'back', label: text.back, command: { type: 'previousSpeaker', step } })
