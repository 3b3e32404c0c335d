/** Who gives the clap. A host who takes it over in the middle of a talk, or hands it back, does so for this clap already. */
import { clapFrozenMs, hostClapMs } from '../../../shared/limits.ts'
import type { Settings } from '../../../shared/settings.ts'
import type { RoomEvent } from '../events.ts'
import type { HeldStage, RunningStage } from '../stage.ts'
import type { CalledClap, RoomState } from '../state.ts'
import { isFrozen } from './timeline.ts'

/** How long the host may take over the clap once they are cued; nothing where Klapp claps. */
export const graceMsFor = ({ whoClaps }: Pick<Settings, 'whoClaps'>): number => (whoClaps === 'host' ? hostClapMs : 0)

/** What changing `whoClaps` means for the talk under way. The time to talk stays; only the wait for the host comes or goes. */
export function handedOver(state: RoomState, whoClaps: Settings['whoClaps'] | undefined, now: number): readonly RoomEvent[] {
  const { stage } = state
  if (whoClaps === undefined) return []
  const graceMs = graceMsFor({ whoClaps })
  if (stage.kind === 'paused' && stage.held.kind === 'talking') {
    const ms = withGrace(stage.held, graceMs).msLeft - stage.held.msLeft
    return graceMs === stage.held.graceMs ? [] : [{ type: 'clapMoved', ms, graceMs }]
  }
  if (stage.kind !== 'talking' || stage.graceMs === graceMs || isFrozen(state, now)) return []
  // Handed back after the cue: the time is up, and the clap comes as soon as it can.
  const endsAt = Math.max(stage.endsAt - stage.graceMs + graceMs, now + clapFrozenMs)
  return [{ type: 'clapMoved', ms: endsAt - stage.endsAt, graceMs }]
}

/** The same talk held, with another wait for the host at its end. */
export function withGrace(held: HeldStage, graceMs: number): HeldStage {
  return { ...held, msLeft: Math.max(0, held.msLeft - held.graceMs + graceMs), graceMs }
}

/** The talk that goes on when `clap`, called by the host and taken back, has sounded at `at`. */
export function talkAfterUndo({ settings }: RoomState, { round, startedAt, endsAt, graceMs: before }: CalledClap, at: number): RunningStage {
  const graceMs = graceMsFor(settings)
  return { kind: 'talking', round, startedAt, endsAt: Math.max(endsAt - before + graceMs, at + clapFrozenMs), graceMs }
}
