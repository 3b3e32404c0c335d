/** Whether a line is let in: who is calling, and how often wrong codes came from there. */
import type { Clock } from '../clock.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Directory } from '../rooms/directory.ts'
import type { CodeGate } from './codeGate.ts'
import { type Caller, identify } from './identify.ts'

export type AdmitParts = { readonly directory: Directory; readonly gate: CodeGate; readonly clock: Pick<Clock, 'now'> }

/** Null: no verdict, for the log can't be read; the page tries again by itself. */
export async function admit(auth: unknown, network: string, { directory, gate, clock }: AdmitParts): Promise<Caller | { readonly reason: Rejection } | null> {
  const arrivedAt = clock.now()
  const caller = await identify(auth, directory).catch(() => null)
  if (caller === null) return null
  if ('reason' in caller && caller.reason !== 'unknownRoom') return caller
  const attempt = 'reason' in caller ? ({ kind: 'nothing' } as const) : ({ kind: caller.holdsToken ? 'token' : 'code', room: caller.room.header.id } as const)
  const reason = await gate.judge(network, attempt, arrivedAt)
  return reason === null ? caller : { reason }
}
