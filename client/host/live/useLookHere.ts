/** "Look here", in rounds and in gathering: one press asks everybody to listen, the next goes on. */
import { isLookHere } from '../../../shared/stages.ts'
import { useCommon, useStage } from '../../ui/RoomContext.tsx'
import { isSlip } from '../slip.ts'
import { useHostCommand, type HostCommands } from '../useHostCommand.ts'

export type LookHere = {
  readonly isOn: boolean
  readonly isBusy: boolean
  readonly press: () => void
  readonly problem: HostCommands['problem']
}

export function useLookHere(): LookHere {
  const stage = useStage()
  const { rounds } = useCommon()
  const isOn = isLookHere(stage)
  const { give, problem, slow } = useHostCommand(`${stage.kind} ${stage.startsAt} ${isOn}`)
  const round = 'round' in stage ? stage.round : rounds.number
  return {
    isOn,
    isBusy: slow !== null,
    problem,
    press: () => {
      if (!isSlip('lookHere')) void give({ type: isOn ? 'resume' : 'lookHere', round })
    },
  }
}
