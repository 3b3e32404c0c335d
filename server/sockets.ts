/**
 * Who is this, what do they ask, and back with the answer: the only file that knows Socket.IO, which is a pipe
 * here and nothing more. No rule lives in this file.
 */
import type { Server as HttpServer } from 'node:http'
import { type DefaultEventsMap, Server, type Socket } from 'socket.io'
import type { PersonId } from '../shared/ids.ts'
import { heartbeatMs } from '../shared/limits.ts'
import { checkLine, type ProbeReply, type Reply } from '../shared/protocol.ts'
import type { ViewMessage } from '../shared/views.ts'
import type { Clock } from './clock.ts'
import type { Directory } from './directory.ts'
import type { Channel, Slices } from './funnel.ts'
import { type Caller, identify } from './identify.ts'
import type { Actor } from './intake.ts'
import { type Outlet, openOutlet } from './outlet.ts'
import { parseCommand } from './parse.ts'
import { openRateLimit } from './rateLimit.ts'
import type { Room } from './room.ts'
import { screenSecretOf } from './secrets.ts'

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

/** What one connection can do. Socket.IO's can; so can those of the simulation, which run all of this over a network of their own. */
export type Wire = {
  readonly connected: boolean
  readonly handshake: { readonly headers: { readonly host?: string | undefined } }
  readonly on: {
    (event: 'command', heard: (message: unknown, answer: unknown) => void): unknown
    (event: 'probe' | 'sound', heard: (value: unknown) => void): unknown
    (event: 'disconnect', heard: () => void): unknown
  }
  readonly emit: {
    (event: 'view', message: ViewMessage<Slices>): unknown
    (event: 'elsewhere'): unknown
  }
  readonly join: (channel: string) => unknown
  readonly leave: (channel: string) => unknown
  readonly disconnect: (close: true) => unknown
}

export type Sockets = { readonly close: () => Promise<void> }

export type SocketsParts = {
  readonly http: HttpServer
  readonly directory: Directory
  readonly clock: Clock
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

export function channelName(room: Room, channel: Channel): string {
  const { id } = room.header
  return channel.kind === 'person' ? `${id} person ${channel.person}` : `${id} ${channel.kind}`
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

export function welcome(socket: Wire, { room, actor, secret }: Caller, outlet: Outlet): void {
  const sit = openSeat(socket, actor, outlet)
  answerProbes(socket, room.exactNow)
  const mayAsk = openRateLimit(room.now)
  const obey = async (message: unknown): Promise<Reply> => {
    if (!mayAsk()) return { ok: false, reason: 'tooFast' }
    const parsed = parseCommand(message)
    if (parsed === null) return { ok: false, reason: 'malformed' }
    // Whoever says something is there.
    const person = sit()
    if (person !== null) room.seen(person)
    const reply = await room.ask(actor, parsed.id, parsed.command)
    sit()
    return reply
  }
  socket.on('command', (message, answer) => {
    void obey(message).then((reply) => isCallback(answer) && answer(reply))
  })
  void socket.join(channelName(room, { kind: 'everyone' }))
  switch (actor.role) {
    case 'host':
      outlet.hostCame(screenSecretOf(secret))
      void socket.join(channelName(room, { kind: 'hosts' }))
      socket.emit('view', outlet.funnel.hostView())
      return
    case 'screen':
      welcomeScreen(socket, room, mayAsk)
      void socket.join(channelName(room, { kind: 'screens' }))
      socket.emit('view', outlet.funnel.screenView())
      return
    case 'participant':
      outlet.phoneCame(socket.handshake.headers.host ?? '')
      socket.emit('view', outlet.funnel.phoneView(sit()))
  }
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

function answerProbes(socket: Wire, now: () => number): void {
  socket.on('probe', (answer) => {
    const receivedAt = now()
    if (isCallback(answer)) answer({ receivedAt, sentAt: now() } satisfies ProbeReply)
  })
}

function welcomeScreen(socket: Wire, room: Room, mayAsk: () => boolean): void {
  const screen = room.presence.screenCame()
  socket.on('sound', (isOn) => {
    if (typeof isOn === 'boolean' && mayAsk()) screen.hasSound(isOn)
  })
  socket.on('disconnect', screen.went)
}

/**
 * A participant's seat, taken as soon as the device is known to be a person. The newest connection has it, the
 * older one is told. Calling again is harmless; the answer is who sits here, if anybody.
 */
function openSeat(socket: Wire, actor: Actor, outlet: Outlet): () => PersonId | null {
  let seat: Seat | null = null
  socket.on('disconnect', () => seat?.leave())
  return () => {
    if (actor.role !== 'participant' || !socket.connected) return seat?.person ?? null
    // Somebody else than before, where the log has lost the first and this device joined anew.
    const person = outlet.room.shelf().personByDevice(actor.secretHash)?.id ?? seat?.person ?? null
    if (person === null || person === seat?.person) return person
    seat?.leave()
    seat = takeSeat(socket, person, outlet)
    outlet.room.seen(person)
    return person
  }
}

type Seat = { readonly person: PersonId; readonly leave: () => void }

function takeSeat(socket: Wire, person: PersonId, { room, funnel }: Outlet): Seat {
  const channel = channelName(room, { kind: 'person', person })
  void socket.join(channel)
  const unfollow = funnel.follow(person)
  const depart = room.presence.arrive(person, () => {
    socket.emit('elsewhere')
    socket.disconnect(true)
  })
  const leave = (): void => {
    void socket.leave(channel)
    unfollow()
    depart()
  }
  return { person, leave }
}

const isCallback = (value: unknown): value is (answer: Reply | ProbeReply) => void => typeof value === 'function'
