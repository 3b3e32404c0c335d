/**
 * Lets connections in, and sends to them: the only file that knows Socket.IO, which is a pipe here and nothing more.
 * What a connection may do once it is in stands in welcome.ts.
 */
import type { IncomingMessage, Server as HttpServer } from 'node:http'
import { type DefaultEventsMap, Server, type Socket } from 'socket.io'
import { heartbeatMs } from '../../shared/limits.ts'
import { type Reply, checkLine } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { ViewMessage } from '../../shared/views.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../rooms/directory.ts'
import type { Channel, Slices } from '../rooms/funnel.ts'
import { type Outlet, openOutlet } from '../rooms/outlet.ts'
import type { Room } from '../rooms/room.ts'
import type { CallerAddress } from './callerAddress.ts'
import { admit } from './admit.ts'
import type { CodeGate } from './codeGate.ts'
import { type RawLine, guardLine } from './guardLine.ts'
import type { Caller } from './identify.ts'
import { type Line, openLineLimit } from './lineLimit.ts'
import { isLoopback, networkOf } from './network.ts'
import { isOwnPage } from './origin.ts'
import { openRateLimit } from './rateLimit.ts'
import { answerProbes, channelName, welcome } from './welcome.ts'

type FromClient = {
  command: (message: unknown, answer: unknown) => void
  probe: (answer: unknown) => void
  /** From a screen: whether its clap will be heard. */
  sound: (isOn: unknown) => void
}
type ToClient = {
  view: (message: ViewMessage<Slices>) => void
  /** The same person has opened another page, which has the seat now. */
  elsewhere: () => void
  /** The link that this page came by opens the room no more. */
  shownOut: (reason: Rejection) => void
}
/** Filled in by the handshake, before anything else is heard. */
type Data = { caller?: Caller }
type ServerSocket = Socket<FromClient, ToClient, DefaultEventsMap, Data>

export type Sockets = {
  /** Everybody in it is hung up on; whoever comes back is told that there is no such room. */
  readonly empty: (room: Room) => void
  readonly close: () => Promise<void>
}

export type SocketsParts = {
  readonly http: HttpServer
  readonly directory: Directory
  readonly clock: Clock
  /** Who asks, for what is limited by address; a handshake is a request like any other. */
  readonly callerAddress: CallerAddress
  readonly gate: CodeGate
  readonly addresses: readonly string[]
  /** How far apart a room's views are sent in a burst, in milliseconds. */
  readonly leastApartMs: number
  readonly observer: Observer
}

/** Told what lines do, for figures and the server's own log; never who, nor what they wrote. */
export type Observer = {
  readonly refused: (reason: Rejection | 'unavailable') => void
  readonly connected: (room: Room, role: Role, by: 1 | -1) => void
  readonly commanded: (room: Room, command: string, reply: Reply) => void
}
type Role = Caller['actor']['role']

/** Larger than any command by far, smaller than any mischief. */
const messageBytesMost = 16_384
/** A line that has not said by then whom it belongs to is hung up on; a page says so at once. */
const helloMs = 10_000
/** Nobody looks at the check page for longer at a time. */
const checkMsMost = 10 * 60_000

export function openSockets({ http, directory, clock, callerAddress, gate, addresses, leastApartMs, observer }: SocketsParts): Sockets {
  const limit = openLineLimit(isLoopback)
  const lines = new WeakMap<IncomingMessage, Line>()
  /** Lines that wait to be let in, or have been. */
  const introduced = new WeakSet<IncomingMessage>()
  const networkIn = (request: IncomingMessage): string => networkOf(callerAddress(request))

  /** Before anything is allocated: a page of somebody else's, or one line too many, costs next to nothing. */
  function mayOpen(request: IncomingMessage): boolean {
    if (!isOwnPage(request.headers, addresses)) return false
    const line = limit.enter(networkIn(request), () => request.socket.destroy())
    if (line === null) return false
    request.socket.once('close', line.left)
    lines.set(request, line)
    return true
  }

  const io = new Server<FromClient, ToClient, DefaultEventsMap, Data>(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: messageBytesMost,
    connectTimeout: helloMs,
    allowRequest: (request, answer) => answer(null, mayOpen(request)),
    pingInterval: heartbeatMs,
    pingTimeout: 8_000,
  })
  const outlets = new Map<Room, Outlet>()

  function outletOf(room: Room): Outlet {
    const known = outlets.get(room)
    if (known !== undefined) return known
    const send = (channel: Channel, message: ViewMessage<Slices>): void => {
      io.to(channelName(room, channel)).emit('view', message)
    }
    const outlet = openOutlet({ room, clock, send, leastApartMs, addresses })
    outlets.set(room, outlet)
    return outlet
  }

  io.engine.on('connection', (line: RawLine) => guardLine(line, clock.exactNow))
  io.use((socket, next) => {
    const { request } = socket
    // Whoever says who they are many times at once would be as many callers on one line, each told everything.
    if (introduced.has(request)) return socket.conn.close()
    introduced.add(request)
    const letIn = async (): Promise<void> => {
      const caller = await admit(socket.handshake.auth, networkIn(request), { directory, gate, clock })
      if (caller === null || 'reason' in caller) {
        introduced.delete(request)
        observer.refused(caller?.reason ?? 'unavailable')
        return next(refusal(caller?.reason ?? null))
      }
      if (caller.holdsToken) lines.get(request)?.prove()
      socket.data.caller = caller
      next()
    }
    void letIn()
  })
  io.on('connection', (socket) => {
    hangUpAfter(socket)
    const { caller } = socket.data
    if (caller === undefined) return
    const { room, actor } = caller
    observer.connected(room, actor.role, 1)
    socket.on('disconnect', () => observer.connected(room, actor.role, -1))
    welcome(socket, caller, outletOf(room), (command, reply) => observer.commanded(room, command, reply))
  })
  io.of(checkLine).on('connection', (socket) => tellTime(socket, clock))

  return {
    empty: (room) => {
      outlets.get(room)?.close()
      outlets.delete(room)
      io.in(channelName(room, { kind: 'everyone' })).disconnectSockets(true)
    },
    close: async () => {
      for (const outlet of outlets.values()) outlet.close()
      await io.close()
    },
  }
}

const refusal = (reason: Rejection | null): Error =>
  reason === null ? new Error('unavailable') : Object.assign(new Error(reason), { data: { reason } })

/** A line that belongs to nobody any more is no line. */
function hangUpAfter(socket: ServerSocket): void {
  socket.on('disconnect', () => socket.conn.close())
}

/** The check page's line: it belongs to no room, is told the time, and is hung up on when it must have been forgotten. */
function tellTime(socket: ServerSocket, clock: Clock): void {
  hangUpAfter(socket)
  const mayAsk = openRateLimit(clock.exactNow)
  socket.use((_message, next) => {
    if (mayAsk()) next()
  })
  answerProbes(socket, clock.exactNow)
  socket.on('disconnect', clock.at(clock.now() + checkMsMost, () => socket.disconnect(true)))
}
