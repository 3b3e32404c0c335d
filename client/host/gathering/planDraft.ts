/** How long the host wants the rounds to go on, while they are still thinking; kept on the device across a reload. */
import { useState } from 'react'
import type { RoomCode } from '../../../shared/ids.ts'
import { startRounds } from '../../../shared/limits.ts'
import type { Plan } from '../../../shared/protocol.ts'
import { recall, remember } from '../../room/storage.ts'

export type PlanDraft = {
  readonly kind: Plan['kind']
  /** Kept while another kind is chosen, so that going back finds them as they were. */
  readonly count: number
  /** "19:45" by this device's clock; '' until it is chosen. */
  readonly until: string
}

const first: PlanDraft = { kind: 'rounds', count: 6, until: '' }

export function usePlanDraft(code: RoomCode): readonly [PlanDraft, (draft: PlanDraft) => void] {
  const [draft, setDraft] = useState(() => read(recall(keyOf(code))))
  function keep(next: PlanDraft): void {
    remember(keyOf(code), `${next.kind} ${next.count} ${next.until}`)
    setDraft(next)
  }
  return [draft, keep]
}

const keyOf = (code: RoomCode): string => `plan.${code}`

function read(kept: string | null): PlanDraft {
  const [kind, count, until] = kept?.split(' ') ?? []
  return {
    kind: kind === 'open' || kind === 'until' ? kind : 'rounds',
    count: Math.min(startRounds, Math.max(1, Number(count) || first.count)),
    until: until ?? '',
  }
}
