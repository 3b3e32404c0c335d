/**
 * Whether what was answered is what happened: a history of commands, as those who gave them know it, against the log.
 * Each is a sentence when it does not hold.
 */
import type { LogEntry } from '../../server/log/roomLog.ts'

/** Times on one clock, that of whoever gave the commands. */
export type Given = {
  readonly id: string
  /** When it was sent first; it may have been sent again. */
  readonly sentAt: number
  /** The first answer that said yes; null if none came. */
  readonly answered: { readonly at: number; readonly seq: number } | null
}

export type Verdict = { readonly lost: readonly string[]; readonly doubled: readonly string[]; readonly disordered: readonly string[] }

export function judgeHistory(given: readonly Given[], entries: readonly LogEntry[]): Verdict {
  return { lost: lostIn(given, entries), doubled: doubledIn(given, entries), disordered: disorderedIn(given) }
}

/** Answered with yes, and not in the log where the answer said. */
function lostIn(given: readonly Given[], entries: readonly LogEntry[]): readonly string[] {
  return given.flatMap(({ id, answered }) =>
    answered === null || entries[answered.seq - 1]?.commandId === id ? [] : [`${id} was answered with ${answered.seq}, and is not there`],
  )
}

/** In the log more often than once, or though nobody gave it. */
function doubledIn(given: readonly Given[], entries: readonly LogEntry[]): readonly string[] {
  const left = new Set(given.map(({ id }) => id))
  return entries.flatMap(({ seq, commandId }) =>
    commandId === null || left.delete(commandId) ? [] : [`${commandId} happened again, or nobody gave it: entry ${seq}`],
  )
}

/** Whatever is given after an answer came happens after what was answered. */
function disorderedIn(given: readonly Given[]): readonly string[] {
  const answers = given.flatMap(({ answered }) => (answered === null ? [] : [answered])).toSorted((one, other) => one.at - other.at)
  const inOrder = given.toSorted((one, other) => one.sentAt - other.sentAt)
  let [known, latest] = [0, 0]
  return inOrder.flatMap(({ id, sentAt, answered }) => {
    for (let answer = answers[known]; answer !== undefined && answer.at < sentAt; answer = answers[known]) {
      latest = Math.max(latest, answer.seq)
      known += 1
    }
    return answered === null || answered.seq > latest ? [] : [`${id} happened before what was answered before it was given`]
  })
}
