/**
 * One connection to the server, from its opening to its end, and with checkLine.ts the only file that knows Socket.IO. It is a pipe, and
 * does not come back by itself: connection.ts opens another.
 */
import { io, type Socket } from 'socket.io-client'
import type { CommandMessage, Hello, ProbeReply, Reply } from '../../shared/protocol.ts'
import { rejections, type Rejection } from '../../shared/rejections.ts'
import type { ViewMessage } from '../../shared/views.ts'

export type Line = {
  /** Says who we are, once the line is open. For a participant this takes the seat. */
  readonly introduce: () => void
  readonly command: (message: CommandMessage, answer: (reply: Reply) => void) => void
  readonly probe: (answer: (reply: ProbeReply) => void) => void
  /** From a screen: whether its clap will be heard. */
  readonly sound: (isOn: boolean) => void
  /** Nothing is heard of the line any more. */
  readonly close: () => void
}

export type LineListener<Slices> = {
  /** The server answers, but does not know yet who we are. */
  readonly opened: () => void
  readonly letIn: () => void
  readonly refused: (reason: Rejection) => void
  readonly view: (message: ViewMessage<Slices>) => void
  /** The seat was taken from another place. */
  readonly elsewhere: () => void
  /** The server's heartbeat. */
  readonly beat: () => void
  /** It broke, or never came to be. */
  readonly ended: () => void
}

export type OpenLine<Slices> = (hello: Hello, listener: LineListener<Slices>) => Line

/** A server that has not answered by then is tried again, on another line. */
const openingPatienceMs = 5_000

type FromServer<Slices> = {
  view: (message: ViewMessage<Slices>) => void
  elsewhere: () => void
  shownOut: (reason: Rejection) => void
}
type FromClient = {
  command: (message: CommandMessage, answer: (reply: Reply) => void) => void
  probe: (answer: (reply: ProbeReply) => void) => void
  sound: (isOn: boolean) => void
}

export function openLine<Slices>(hello: Hello, listener: LineListener<Slices>): Line {
  const socket: Socket<FromServer<Slices>, FromClient> = io({
    transports: ['websocket'],
    auth: hello,
    forceNew: true,
    reconnection: false,
    autoConnect: false,
    timeout: openingPatienceMs,
  })
  const manager = socket.io
  let letInTimer: ReturnType<typeof setTimeout> | undefined

  let isOver = false

  function close(): void {
    isOver = true
    clearTimeout(letInTimer)
    socket.off()
    manager.off()
    socket.disconnect()
  }

  function end(): void {
    if (isOver) return
    close()
    listener.ended()
  }

  socket.on('connect', () => {
    clearTimeout(letInTimer)
    listener.letIn()
  })
  socket.on('connect_error', (error) => {
    const reason = refusalIn(error)
    if (reason === null) return end()
    close()
    listener.refused(reason)
  })
  socket.on('disconnect', end)
  socket.on('view', listener.view)
  socket.on('elsewhere', listener.elsewhere)
  socket.on('shownOut', (reason) => {
    close()
    listener.refused(reason)
  })
  manager.on('ping', listener.beat)
  // A refusal closes the line first, and says why in the same breath.
  manager.on('close', () => queueMicrotask(end))
  manager.open((error) => {
    if (error === undefined) listener.opened()
    else end()
  })

  return {
    introduce: () => {
      letInTimer = setTimeout(end, openingPatienceMs)
      socket.connect()
    },
    command: (message, answer) => void socket.emit('command', message, answer),
    probe: (answer) => void socket.emit('probe', answer),
    sound: (isOn) => void socket.emit('sound', isOn),
    close,
  }
}

/** The reason in the server's refusal of a handshake; null where the network failed, not the server. */
function refusalIn(error: unknown): Rejection | null {
  if (!hasField(error, 'data') || !hasField(error.data, 'reason')) return null
  const { reason } = error.data
  return rejections.find((known) => known === reason) ?? null
}

function hasField<Name extends string>(value: unknown, name: Name): value is Record<Name, unknown> {
  return typeof value === 'object' && value !== null && name in value
}
