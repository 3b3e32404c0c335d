/**
 * Commands on their way. Each keeps its id until it is answered, so that sending it again after a lost connection
 * does nothing twice; one that nobody answers within `patienceMs` is given up, and the sender is told.
 */
import { commandId, type CommandId } from '../../shared/ids.ts'
import type { Command, CommandMessage, Reply } from '../../shared/protocol.ts'
import { newSecret } from './identity.ts'

export const patienceMs = 15_000

export type Outbox = {
  readonly send: (command: Command) => Promise<Reply>
  /** The connection is back: everything unanswered goes again. */
  readonly resend: () => void
}

/** `transmit` puts one message on the wire if there is one, and calls `answer` when the reply comes. */
export function createOutbox(transmit: (message: CommandMessage, answer: (reply: Reply) => void) => void): Outbox {
  const waiting = new Map<CommandId, () => void>()

  function send(command: Command): Promise<Reply> {
    const message: CommandMessage = { id: commandId(newSecret()), command }
    return new Promise((resolve) => {
      const settle = (reply: Reply): void => {
        clearTimeout(giveUp)
        waiting.delete(message.id)
        resolve(reply)
      }
      const giveUp = setTimeout(() => settle({ ok: false, reason: 'notSaved' }), patienceMs)
      const post = (): void => transmit(message, settle)
      waiting.set(message.id, post)
      post()
    })
  }

  function resend(): void {
    for (const post of waiting.values()) post()
  }

  return { send, resend }
}
