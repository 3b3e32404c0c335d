/** A line as client/room/line.ts opens them, over a simulated network to a simulated server. */
import type { Line, LineListener } from '../../../client/room/line.ts'
import { heartbeatMs } from '../../../shared/limits.ts'
import type { CommonView, ViewMessage } from '../../../shared/views.ts'
import type { Device } from './device.ts'
import { type Path, serverLag } from './network.ts'
import type { VirtualTime } from './virtualTime.ts'

export type Slices = { readonly common: CommonView }

export type Server = {
  readonly isUp: () => boolean
  readonly roomNow: () => number
  readonly view: () => ViewMessage<Slices>
  /** Tells each view from now on, and when the server dies; returns the way to stop. */
  readonly follow: (told: (view: ViewMessage<Slices>) => void, died: () => void) => () => void
}

/** One phone's way to the server. A line that was in use while the network was cut is dead, and nobody says so. */
export type Air = {
  readonly time: VirtualTime
  readonly device: Device
  readonly path: Path
  readonly server: Server
  readonly isCut: () => boolean
  /** Counts each probe. */
  readonly probed: () => void
}

const openingPatienceMs = 5_000
/** A TCP connection, then the upgrade to a WebSocket. */
const roundTripsToOpen = 2

export function simulatedLine({ time, device, path, server, isCut, probed }: Air, listener: LineListener<Slices>): Line {
  let isDead = false
  let isClosed = false
  let unfollow = (): void => undefined
  let opening: ReturnType<typeof setTimeout>

  /** Runs `run` at the server, unless the packet or the line is lost. */
  function up(run: () => void): void {
    if (isCut()) isDead = true
    time.at(path.up(time.now()) + serverLag(device.chance), () => {
      if (isCut()) isDead = true
      if (isDead || isClosed) return
      if (server.isUp()) run()
      else down(end)
    })
  }

  /** Runs `run` on the phone. */
  function down(run: () => void): void {
    const arrivesAt = path.down(time.now())
    time.at(arrivesAt, () => {
      if (isCut()) isDead = true
      if (!isDead) device.receive(time.now(), () => !isClosed && run())
    })
  }

  function close(): void {
    clearTimeout(opening)
    isClosed = true
    unfollow()
  }

  function end(): void {
    close()
    listener.ended()
  }

  function shake(left: number): void {
    up(() =>
      down(() => {
        if (left > 1) return shake(left - 1)
        clearTimeout(opening)
        listener.opened()
      }),
    )
  }

  function beat(): void {
    time.at(time.now() + heartbeatMs, () => {
      if (isDead || isClosed || !server.isUp()) return
      down(listener.beat)
      beat()
    })
  }

  function welcome(): void {
    const view = server.view()
    down(() => {
      listener.letIn()
      listener.view(view)
    })
    unfollow = server.follow(
      (view) => down(() => listener.view(view)),
      () => down(end),
    )
    beat()
  }

  opening = setTimeout(end, openingPatienceMs)
  shake(roundTripsToOpen)

  return {
    introduce: () => {
      opening = setTimeout(end, openingPatienceMs)
      up(() => {
        welcome()
        down(() => clearTimeout(opening))
      })
    },
    command: () => undefined,
    sound: () => undefined,
    probe: (answer) => {
      probed()
      up(() => {
        const receivedAt = server.roomNow()
        down(() => answer({ receivedAt, sentAt: receivedAt + 0.02 }))
      })
    },
    close,
  }
}
