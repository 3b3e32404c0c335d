/** What the host can do in the stage that is now: the next thing, more time, the clap. */
import type { HostCommand } from '../../../shared/protocol.ts'
import type { StageView } from '../../../shared/views.ts'
import { useStage } from '../../ui/RoomContext.tsx'
import { useIsCued } from '../../ui/useIsCued.ts'
import { isSlip } from '../slip.ts'
import { useHostCommand, type HostCommands } from '../useHostCommand.ts'

const addedMs = 30_000

export type StageActions = {
  readonly main: (() => void) | null
  readonly pause: (() => void) | null
  readonly addTime: (() => void) | null
  readonly clap: (() => void) | null
  readonly problem: HostCommands['problem']
  readonly slow: HostCommands['slow']
}

export function useStageActions(): StageActions {
  const stage = useStage()
  const { give, problem, slow } = useHostCommand(`${stage.kind} ${stage.startsAt}`)

  const giving = (on: keyof StageCommands, command: HostCommand | null): (() => void) | null => {
    if (command === null) return null
    return () => {
      if (!isSlip(on)) void give(command)
    }
  }
  const { main, pause, addTime, clap } = commandsFor(stage, useIsCued())
  return {
    main: giving('main', main),
    pause: giving('pause', pause),
    addTime: giving('addTime', addTime),
    clap: giving('clap', clap),
    problem,
    slow,
  }
}

type StageCommands = { readonly [Name in 'main' | 'pause' | 'addTime' | 'clap']: HostCommand | null }

const nothing: StageCommands = { main: null, pause: null, addTime: null, clap: null }

function commandsFor(stage: StageView, isCued: boolean): StageCommands {
  if (!('round' in stage)) return nothing
  const { kind, round } = stage
  const pause = { type: 'pause', round } as const
  const addTime = { type: 'addTime', round, ms: addedMs } as const
  const clap = { type: 'clapNow', round } as const
  if (kind === 'introducing' || kind === 'discussing') return nothing
  if (kind === 'moving') return { main: { type: 'talkNow', round }, pause, addTime, clap: null }
  if (isCued) return { main: clap, pause, addTime, clap: null }
  if (kind === 'talking') return { main: pause, pause: null, addTime, clap }
  const resume = { type: 'resume', round } as const
  // Whoever has everybody's eyes wants one button.
  if (stage.why === 'lookHere') return { main: resume, pause: null, addTime: null, clap: null }
  return { main: resume, pause: null, addTime, clap: stage.held === 'talking' ? clap : null }
}
