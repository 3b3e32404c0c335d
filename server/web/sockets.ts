/**
 * Lets connections in, and sends to them: the only file that knows Socket.IO, which is a pipe here and nothing more.
 * What a connection may do once it is in stands in welcome.ts.
 */
import type { Server as HttpServer } from 'node:http'
import { type DefaultEventsMap, Server, type Socket } from 'socket.io'
import { heartbeatMs } from '../../shared/limits.ts'
import { checkLine } from '../../shared/protocol.ts'
import type { ViewMessage } from '../../shared/views.ts'
import type { Clock } from '../clock.ts'
import type { Directory } from '../rooms/directory.ts'
import type { Channel, Slices } from '../rooms/funnel.ts'
import { type Outlet, openOutlet } from '../rooms/outlet.ts'
import type { Room } from '../rooms/room.ts'
import type { CallerAddress } from './callerAddress.ts'
import { type Caller, identify } from './identify.ts'
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
}
/** Filled in by the handshake, before anything else is heard. */
type Data = { caller?: Caller }
type ServerSocket = Socket<FromClient, ToClient, DefaultEventsMap, Data>

export type Sockets = { readonly close: () => Promise<void> }

export type SocketsParts = {
  readonly http: HttpServer
  readonly directory: Directory
  readonly clock: Clock
  /** Who asks, for what is limited by address; a handshake is a request like any other. */
  readonly callerAddress: CallerAddress
  readonly addresses: readonly string[]
  /** How far apart a room's views are sent in a burst, in milliseconds. */
  readonly leastApartMs: number
}

/** Larger than any command by far, smaller than any mischief. */
const messageBytesMost = 16_384
/** Nobody looks at the check page for longer at a time. */
const checkMsMost = 10 * 60_000

export function openSockets({ http, directory, clock, addresses, leastApartMs }: SocketsParts): Sockets {
  const io = new Server<FromClient, ToClient, DefaultEventsMap, Data>(http, {
    transports: ['websocket'],
    serveClient: false,
    perMessageDeflate: false,
    maxHttpBufferSize: messageBytesMost,
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

  io.use((socket, next) => {
    const letIn = async (): Promise<void> => next(await admit(socket, directory))
    void letIn()
  })
  io.on('connection', (socket) => {
    const { caller } = socket.data
    if (caller !== undefined) welcome(socket, caller, outletOf(caller.room))
  })
  io.of(checkLine).on('connection', (socket) => tellTime(socket, clock))

  return {
    close: async () => {
      for (const outlet of outlets.values()) outlet.close()
      await io.close()
    },
  }
}

/** Undefined lets the caller in. */
async function admit(socket: ServerSocket, directory: Directory): Promise<Error | undefined> {
  // A log that can't be read is no verdict: the page tries again by itself.
  const caller = await identify(socket.handshake.auth, directory).catch(() => null)
  if (caller === null) return new Error('unavailable')
  if ('reason' in caller) return Object.assign(new Error(caller.reason), { data: { reason: caller.reason } })
  socket.data.caller = caller
  return undefined
}

/** The check page's line: it belongs to no room, is told the time, and is hung up on when it must have been forgotten. */
function tellTime(socket: ServerSocket, clock: Clock): void {
  const mayAsk = openRateLimit(clock.now)
  socket.use((_message, next) => {
    if (mayAsk()) next()
  })
  answerProbes(socket, clock.exactNow)
  socket.on('disconnect', clock.at(clock.now() + checkMsMost, () => socket.disconnect(true)))
}
