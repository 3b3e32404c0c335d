/**
 * A line as client/room/line.ts opens them, over a simulated network to one of the nodes. What is sent on one line
 * arrives in order, unless a fault wants it otherwise; a line that broke may not know it.
 */
import type { Line, LineListener } from '../../../client/room/line.ts'
import { heartbeatMs } from '../../../shared/limits.ts'
import type { CommandMessage, Hello, ProbeReply, Reply } from '../../../shared/protocol.ts'
import type { Rejection } from '../../../shared/rejections.ts'
import type { ViewMessage } from '../../../shared/views.ts'
import type { Device } from '../../support/venue/device.ts'
import { clientLag, type Path, serverLag } from '../../support/venue/network.ts'
import type { Node, ServerEnd } from './node.ts'
import type { AllSlices } from './slices.ts'
import type { World } from './world.ts'

/** One device's network; instants by virtual time. */
export type Air = {
  readonly path: Path
  cutUntil: number
  /** What is on its way then arrives when it is over, all at once. */
  stalledUntil: number
  /** Commands overtake each other, or arrive twice. */
  shuffledUntil: number
  doubledUntil: number
}

export type LineParts = {
  readonly world: World
  readonly device: Device
  readonly air: Air
  readonly hello: Hello
  readonly listener: LineListener<AllSlices>
  /** Where the next line leads to; null where nobody listens. */
  readonly route: () => Node | null
  readonly heard: {
    readonly view: (message: ViewMessage<AllSlices>) => void
    readonly sent: (message: CommandMessage) => void
    readonly reply: (message: CommandMessage, reply: Reply) => void
  }
}

export type SimulatedLine = Line & {
  /** Nobody has said that it is dead, and nobody can know yet. */
  readonly isSilentlyDead: () => boolean
  readonly isClosed: () => boolean
  /** Breaks without a word. */
  readonly die: () => void
}

const openingPatienceMs = 5_000
const pingPatienceMs = 8_000
const roundTripsToOpen = 2
const overtakenMs = 1_500

export function openSimulatedLine({ world, device, air, hello, listener, route, heard }: LineParts): SimulatedLine {
  const { time, chance } = world
  const node = route()
  const machine = node?.machine() ?? null
  let isDead = false
  let isClosed = false
  let end: ServerEnd | null = null
  let opening: ReturnType<typeof setTimeout>
  let sentCommands = 0
  let lastArrived = 0
  let heardAt = 0

  function lose(): void {
    if (!isDead) world.count('halfOpen')
    isDead = true
    world.count('dropped')
  }
  const isCut = (): boolean => time.now() < air.cutUntil

  function stallMs(): number {
    if (time.now() >= air.stalledUntil) return 0
    world.count('delayed')
    return air.stalledUntil - time.now()
  }

  /** Runs `run` at the node, unless the packet or the line is lost. */
  function up(run: () => void, extraMs = 0): void {
    if (isDead) return
    if (isCut()) return lose()
    const arrivesAt = air.path.up(time.now() + stallMs()) + serverLag(device.chance) + extraMs
    time.at(arrivesAt, () => {
      if (isDead) return world.count('dropped')
      if (isCut()) return lose()
      if (machine?.isUp() === true) machine.run(run)
      else down(finish)
    })
  }

  /** Runs `run` on the device. */
  function down(run: () => void): void {
    if (isDead) return
    heardAt = Math.max(heardAt, air.path.down(time.now() + stallMs()) + clientLag(device.chance))
    time.at(heardAt, () => {
      if (isClosed) return
      if (isDead) return world.count('dropped')
      if (isCut()) return lose()
      device.hear(() => !isClosed && run())
    })
  }

  function close(): void {
    clearTimeout(opening)
    if (isClosed) return
    isClosed = true
    // What was sent before may still arrive; then the goodbye does.
    up(() => {
      world.stir()
      hearGoodbye()
    })
  }

  function finish(): void {
    close()
    listener.ended()
  }

  function hearGoodbye(): void {
    const goneFrom = end
    end = null
    goneFrom?.disconnect(true)
  }

  function openEnd(node: Node): ServerEnd {
    const heardBy = new Map<string, ((first: unknown, second?: unknown) => void)[]>()
    let connected = true
    const drop = (): void => {
      if (!connected) return
      connected = false
      node.hungUp(opened)
      for (const hear of heardBy.get('disconnect') ?? []) hear(undefined)
    }
    const opened: ServerEnd = {
      hello,
      channels: new Set(),
      get connected() {
        return connected
      },
      handshake: { headers: { host: 'klapp.example' } },
      on: (event: string, hear: (first: never, second?: never) => void) => {
        heardBy.set(event, [...(heardBy.get(event) ?? []), hear as (first: unknown, second?: unknown) => void])
      },
      emit: (event: 'view' | 'elsewhere' | 'shownOut', message?: ViewMessage<AllSlices> | Rejection) => {
        if (!connected) return
        down(() => {
          if (typeof message === 'string') return listener.refused(message)
          if (event === 'elsewhere' || message === undefined) return listener.elsewhere()
          heard.view(message)
          listener.view(message)
        })
      },
      join: (channel) => opened.channels.add(channel),
      leave: (channel) => opened.channels.delete(channel),
      disconnect: () => {
        drop()
        down(finish)
      },
      letIn: () => {
        down(() => {
          clearTimeout(opening)
          listener.letIn()
        })
        beat()
      },
      turnAway: (reason) =>
        down(() => {
          close()
          if (reason === null) listener.ended()
          else listener.refused(reason)
        }),
      lost: (isSilent) => {
        connected = false
        if (isSilent && !isDead) {
          world.count('halfOpen')
          isDead = true
        } else down(finish)
      },
    }

    /** The server's heart; a line on which nothing comes back is given up. */
    function beat(): void {
      time.at(time.now() + heartbeatMs, () => {
        if (!connected || machine?.isUp() !== true) return
        if (isDead || isClosed) {
          return world.after(pingPatienceMs, () => machine.run(drop))
        }
        if (!machine.isPaused()) down(listener.beat)
        beat()
      })
    }
    hearOf = (event, first, second) => {
      if (connected) for (const hear of heardBy.get(event) ?? []) hear(first, second)
    }
    return opened
  }

  let hearOf = (_event: string, _first: unknown, _second?: unknown): void => undefined

  function shake(left: number): void {
    up(() =>
      down(() => {
        if (left > 1) return shake(left - 1)
        clearTimeout(opening)
        listener.opened()
      }),
    )
  }

  function deliver(message: CommandMessage, answer: (reply: Reply) => void, number: number): void {
    world.stir()
    if (number < lastArrived) world.count('reordered')
    lastArrived = Math.max(lastArrived, number)
    hearOf('command', message, (reply: Reply) =>
      down(() => {
        world.stir()
        heard.reply(message, reply)
        answer(reply)
      }),
    )
  }

  opening = setTimeout(finish, openingPatienceMs)
  shake(roundTripsToOpen)

  return {
    introduce: () => {
      opening = setTimeout(finish, openingPatienceMs)
      up(() => {
        world.stir()
        if (node === null || isClosed) return
        end = openEnd(node)
        void node.admit(end)
      })
    },
    command: (message, answer) => {
      heard.sent(message)
      const number = (sentCommands += 1)
      const isShuffled = time.now() < air.shuffledUntil
      up(() => deliver(message, answer, number), isShuffled ? chance.between(0, overtakenMs) : 0)
      if (time.now() >= air.doubledUntil) return
      world.count('duplicated')
      // Both at once, or one long after the other.
      up(() => deliver(message, answer, number), chance.happens(0.5) ? 0 : chance.between(0, overtakenMs))
    },
    sound: (isOn) => up(() => hearOf('sound', isOn)),
    probe: (answer) => up(() => hearOf('probe', (reply: ProbeReply) => down(() => answer(reply)))),
    close,
    isSilentlyDead: () => isDead && !isClosed,
    isClosed: () => isClosed,
    die: lose,
  }
}
