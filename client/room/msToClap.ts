import { foreseenSchedule } from '../../shared/rhythm.ts'
import { timeUpAt } from '../../shared/stages.ts'
import type { CommonView } from '../../shared/views.ts'

/** To the moment at which the time to talk is up: then comes the clap, or the host gives it soon after. */
export function msToClap(common: CommonView | undefined, now: number): number | null {
  if (common === undefined) return null
  const talking = foreseenSchedule(common).find((stage) => stage.kind === 'talking' && timeUpAt(stage) > now)
  return talking?.kind === 'talking' ? timeUpAt(talking) - now : null
}
