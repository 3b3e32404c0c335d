/**
 * The connection to a room, and the only file that knows Socket.IO. It is a pipe: views come in and land in the store,
 * commands go out and are answered. It comes back by itself, and quickly when somebody looks at the page again.
 */
import { io, type Socket } from 'socket.io-client'
import { firstGuess } from '../../shared/clockEstimate.ts'
import type { Command, CommandMessage, Hello, ProbeReply, Reply } from '../../shared/protocol.ts'
import { rejections, type Rejection } from '../../shared/rejections.ts'
import type { ViewMessage } from '../../shared/views.ts'
import { createRoomClock } from './clock.ts'
import { createOutbox } from './outbox.ts'
import { reloadOnce } from './reloadOnce.ts'
import { createRoomStore, receive, type Link, type RoomStore } from './store.ts'
import { onWake } from './wake.ts'

export type Room<Slices> = {
  readonly store: RoomStore<Slices>
  readonly send: (command: Command) => Promise<Reply>
  /** "Use here": takes the seat back from another place. */
  readonly takeSeat: () => void
  readonly close: () => void
}

type FromServer<Slices> = {
  view: (message: ViewMessage<Slices>) => void
  elsewhere: () => void
}
type FromClient = {
  command: (message: CommandMessage, answer: (reply: Reply) => void) => void
  probe: (answer: (reply: ProbeReply) => void) => void
}

/** An answer later than this, and the connection is taken for dead. Shorter when somebody is looking. */
const probePatienceMs = 5_000
const wakePatienceMs = 1_000
/** Before asking again where Socket.IO leaves that to us: when it was the server who hung up. */
const redialMs = 2_000
/** A thousand phones that come back at once would slow each other's probes of the clock; so each waits a little. */
const returnJitterMs = 3_000

export function connectRoom<Slices>(hello: Hello): Room<Slices> {
  const store = createRoomStore<Slices>()
  const socket: Socket<FromServer<Slices>, FromClient> = io({
    transports: ['websocket'],
    auth: hello,
    forceNew: true,
    reconnectionDelay: 500,
    reconnectionDelayMax: 2_000,
    randomizationFactor: 0.5,
    timeout: probePatienceMs,
  })
  const outbox = createOutbox((message, answer) => {
    if (socket.connected) socket.emit('command', message, answer)
  })
  const clock = createRoomClock(() => probe(probePatienceMs), {
    read: () => store.getState().clock,
    write: (estimate) => store.setState({ clock: estimate }),
  })
  let redialing: ReturnType<typeof setTimeout> | undefined

  const setLink = (link: Link): void => store.setState({ link })
  const isFinal = (): boolean => ['refused', 'elsewhere'].includes(store.getState().link.kind)

  async function probe(patienceMs: number): Promise<ProbeReply | null> {
    const asked = socket.id
    try {
      return await socket.timeout(patienceMs).emitWithAck('probe')
    } catch {
      // No answer in time: whatever the socket believes, the connection that was asked is of no use.
      if (socket.connected && socket.id === asked) dial()
      return null
    }
  }

  /** Drops whatever is there, waiting attempts included, and connects at once. */
  function dial(): void {
    clearTimeout(redialing)
    socket.disconnect().connect()
  }

  function lose(): void {
    clock.stop()
    if (isFinal()) return
    setLink({ kind: 'lost' })
    // Inactive means that Socket.IO will not try again by itself.
    clearTimeout(redialing)
    redialing = setTimeout(() => {
      if (!socket.active) dial()
    }, redialMs)
  }

  function refuse(reason: Rejection): void {
    if (reason === 'tooFast') return lose()
    if (reason === 'oldPage' && reloadOnce()) return
    setLink({ kind: 'refused', reason })
  }

  function wake(): void {
    if (isFinal()) return
    clock.wake()
    if (!socket.connected) return dial()
    void probe(wakePatienceMs)
    clock.start()
  }

  socket.on('connect', () => {
    const isReturn = store.getState().link.kind === 'lost'
    setLink({ kind: 'connected' })
    outbox.resend()
    clock.start(isReturn ? Math.random() * returnJitterMs : 0)
  })
  socket.on('view', (message) => {
    const { clock } = store.getState()
    const isUnsure = clock.uncertaintyMs === Infinity
    store.setState((state) => ({
      ...receive(state, message),
      clock: isUnsure ? firstGuess(message.now, performance.now()) : clock,
    }))
  })
  socket.on('elsewhere', () => {
    setLink({ kind: 'elsewhere' })
    socket.disconnect()
  })
  socket.on('disconnect', lose)
  socket.on('connect_error', (error) => {
    const reason = refusalIn(error)
    if (reason === null) lose()
    else refuse(reason)
  })
  const stopWaking = onWake(wake)
  // Else the server would wait for its heartbeat, and the browser could not keep the page for the way back.
  const hide = (): void => void socket.disconnect()
  window.addEventListener('pagehide', hide)

  return {
    store,
    send: outbox.send,
    takeSeat: () => {
      setLink({ kind: 'connecting' })
      dial()
    },
    close: () => {
      stopWaking()
      window.removeEventListener('pagehide', hide)
      socket.disconnect()
      clearTimeout(redialing)
    },
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
