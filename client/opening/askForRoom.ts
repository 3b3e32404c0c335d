/** The one question that is asked without a socket. */
import type { OpenRoom, OpenRoomReply } from '../../shared/protocol.ts'
import { rejections } from '../../shared/rejections.ts'

const patienceMs = 15_000

/** Null where no answer came, or none that could be read: then nobody knows whether there is a room. */
export async function askForRoom(wanted: OpenRoom): Promise<OpenRoomReply | null> {
  try {
    const response = await fetch('/api/rooms', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
      signal: AbortSignal.timeout(patienceMs),
    })
    return replyIn(await response.json())
  } catch {
    // No network, no server, or a page of somebody else's in between: the person is told to try again.
    return null
  }
}

function replyIn(answer: unknown): OpenRoomReply | null {
  if (typeof answer !== 'object' || answer === null) return null
  if ('code' in answer && typeof answer.code === 'string') return { ok: true, code: answer.code }
  const reason = 'reason' in answer ? rejections.find((known) => known === answer.reason) : undefined
  return reason === undefined ? null : { ok: false, reason }
}
