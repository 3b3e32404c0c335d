/**
 * What one connection may do in a room: say who sits where, hand on what is asked, answer probes. It knows a wire and
 * not whose, so that the simulation runs all of this over a network of its own.
 */
import type { PersonId } from '../../shared/ids.ts'
import type { ProbeReply, Reply } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { ViewMessage } from '../../shared/views.ts'
import type { Channel, Slices } from '../rooms/funnel.ts'
import type { Outlet } from '../rooms/outlet.ts'
import type { Room } from '../rooms/room.ts'
import { hashSecret } from '../secrets.ts'
import { linkOf } from '../words/links.ts'
import type { Caller } from './identify.ts'
import type { Actor } from './intake.ts'
import { parseCommand } from './parse.ts'
import { openRateLimit } from './rateLimit.ts'

/** What a connection can do: Socket.IO's can, and so can the simulation's. */
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
    (event: 'shownOut', reason: Rejection): unknown
  }
  readonly join: (channel: string) => unknown
  readonly leave: (channel: string) => unknown
  readonly disconnect: (close: true) => unknown
}

/** `onReply` is told of every command that was answered; of one that could not be read, as "unreadable". */
export function welcome(socket: Wire, { room, actor, secret }: Caller, outlet: Outlet, onReply: (command: string, reply: Reply) => void = () => {}): void {
  const sit = openSeat(socket, actor, outlet)
  answerProbes(socket, room.exactNow)
  const mayAsk = openRateLimit(room.exactNow)
  const openedAt = room.now()
  const obey = async (message: unknown): Promise<Reply> => {
    const parsed = mayAsk() ? parseCommand(message) : 'tooFast'
    if (parsed === 'tooFast' || parsed === null) {
      const refusal = { ok: false, reason: parsed ?? 'malformed' } as const
      onReply('unreadable', refusal)
      return refusal
    }
    // Whoever says something is there.
    const person = sit()
    if (person !== null) room.seen(person)
    const isNew = actor.role === 'participant' && person === null && (parsed.command.type === 'join' || parsed.command.type === 'signUp')
    const mayGoOn = !isNew || (await outlet.mayJoin({ openMs: room.now() - openedAt, isHere: () => socket.connected }))
    const reply: Reply = mayGoOn ? await room.ask(actor, parsed.id, parsed.command) : { ok: false, reason: 'tooFast' }
    onReply(parsed.command.type, reply)
    sit()
    return reply
  }
  socket.on('command', (message, answer) => {
    void obey(message).then((reply) => isCallback(answer) && answer(reply))
  })
  void socket.join(channelName(room, { kind: 'everyone' }))
  switch (actor.role) {
    case 'host':
      outlet.hostCame(secret, actor.hostSecret !== null)
      if (actor.hostSecret === null) showOutWhenReplaced(socket, room, secret)
      void socket.join(channelName(room, { kind: 'hosts' }))
      socket.emit('view', outlet.funnel.hostView())
      socket.on('disconnect', outlet.funnel.follow('hosts'))
      return
    case 'screen':
      welcomeScreen(socket, room, mayAsk)
      showOutWhenReplaced(socket, room, secret)
      void socket.join(channelName(room, { kind: 'screens' }))
      socket.emit('view', outlet.funnel.screenView())
      socket.on('disconnect', outlet.funnel.follow('screens'))
      return
    case 'participant':
      outlet.phoneCame(socket.handshake.headers.host ?? '')
      socket.emit('view', outlet.funnel.phoneView(sit()))
  }
}

export function channelName(room: Room, channel: Channel): string {
  const { id } = room.header
  return channel.kind === 'person' ? `${id} person ${channel.person}` : `${id} ${channel.kind}`
}

export function answerProbes(socket: Wire, now: () => number): void {
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

function showOutWhenReplaced(socket: Wire, room: Room, secret: string): void {
  const secretHash = hashSecret(secret)
  const stopLooking = room.onChange(() => {
    if (linkOf(secretHash, room.shelf().links(), room.header) !== 'replaced') return
    stopLooking()
    socket.emit('shownOut', 'linkReplaced')
    socket.disconnect(true)
  })
  socket.on('disconnect', stopLooking)
}

/**
 * A participant's seat, taken as soon as the device is known to be a person. The newest connection has it, the
 * older one is told. Calling again is harmless; the answer is who sits here, if anybody.
 */
function openSeat(socket: Wire, actor: Actor, outlet: Outlet): () => PersonId | null {
  const { room } = outlet
  let seat: Seat | null = null
  const sit = (): PersonId | null => {
    if (actor.role !== 'participant' || !socket.connected) return seat?.person ?? null
    // Somebody else than before, where the log has lost the first and this device joined anew.
    const person = room.shelf().personByDevice(actor.secretHash)?.id ?? seat?.person ?? null
    if (person === null || person === seat?.person) return person
    seat?.leave()
    seat = takeSeat(socket, person, outlet)
    room.seen(person)
    return person
  }
  // They may have joined by another page, at another node, or in a way whose answer was lost; and the log may have lost them.
  const stopLooking = room.onChange(() => {
    if (seat === null || room.shelf().person(seat.person) === undefined) sit()
  })
  socket.on('disconnect', () => {
    stopLooking()
    seat?.leave()
  })
  return sit
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
