import type { Append } from './roomLog.ts'

/** When the last of the batch's commands was given; null if nobody gave one. */
export const commandedAt = ({ entries }: Pick<Append, 'entries'>): number | null =>
  entries.findLast(({ commandId }) => commandId !== null)?.at ?? null

/** The number of the batch's last entry. Entries that are not numbered on from `seq` are a bug of the caller. */
export function numberAfter(seq: number, { entries }: Append): number {
  if (entries.some((entry, index) => entry.seq !== seq + 1 + index)) {
    throw new Error(`Entries after ${seq} are numbered ${entries.map((entry) => entry.seq).join(', ')}.`)
  }
  return seq + entries.length
}
