/** Whether this Redis keeps what it acknowledges. Klapp runs on any, but whoever runs it should know. */
import { z } from 'zod'
import type { Line } from './line.ts'

const wanted = ['appendonly', 'appendfsync', 'maxmemory-policy'] as const
const settings = z.record(z.string(), z.string())

/** A sentence for the operator; null if all is well, or if Redis does not let itself be asked. */
export async function durabilityWarning(line: Pick<Line, 'ask'>): Promise<string | null> {
  const reply = await line.ask(['CONFIG', 'GET', ...wanted]).catch(() => null)
  const read = settings.safeParse(reply)
  if (!read.success) return null
  const { appendonly, appendfsync, 'maxmemory-policy': policy } = read.data
  if (appendonly !== 'yes') return 'Redis forgets its rooms when it stops: run it with --appendonly yes --appendfsync always.'
  if (appendfsync !== 'always') return 'Redis may lose its last second in a power cut: run it with --appendfsync always.'
  if (policy !== 'noeviction') return 'Redis may push rooms out when it is full: run it with --maxmemory-policy noeviction.'
  return null
}
