/** What goes on, for whoever runs the server: figures, and lines with a room's inner id; never a name, a code or a secret. */
import type { Logger } from 'pino'
import type { Metrics } from './metrics.ts'
import type { Observer } from './web/sockets.ts'

export function observing(logger: Logger, metrics: Metrics): Observer {
  return {
    refused: (reason) => {
      metrics.refused(reason)
      logger.debug({ reason }, 'A line was not let in.')
    },
    connected: ({ header: { id } }, role, by) => {
      metrics.connected(role, by)
      logger.debug({ room: id, role }, by > 0 ? 'A line was let in.' : 'A line ended.')
    },
    commanded: ({ header: { id }, seq }, command, reply) => {
      metrics.commanded(command, reply)
      if (reply.ok) logger.trace({ room: id, command, seq: seq() }, 'A command was done.')
      else logger.debug({ room: id, command, reason: reply.reason }, 'A command was refused.')
    },
  }
}
