/** A page on a device: the real connection, outbox, store, clock and clap, over simulated lines. */
import { conduct } from '../../../client/clap/conduct.ts'
import { connectRoom, type Room } from '../../../client/room/connection.ts'
import { deviceSecret } from '../../../client/room/identity.ts'
import { hashSecret } from '../../../server/secrets.ts'
import { type Command, type CommandMessage, type Hello, protocolVersion, type Reply } from '../../../shared/protocol.ts'
import { type Device, openDevice } from '../../support/venue/device.ts'
import { type Network, openPath } from '../../support/venue/network.ts'
import { type Air, type SimulatedLine, openSimulatedLine } from './line.ts'
import type { Node } from './node.ts'
import type { AllSlices } from './slices.ts'
import type { Truth } from './truth.ts'
import type { World } from './world.ts'

export type Page = {
  readonly name: string
  readonly as: Hello['as']
  readonly device: Device
  readonly air: Air
  readonly secretHash: () => string
  readonly slices: () => Partial<AllSlices>
  readonly link: () => string
  /** "Use here." */
  readonly takeSeat: () => void
  /** Sends what somebody at the page taps; nothing while the device sleeps. */
  readonly send: (command: Command) => void
  readonly reload: (losesStorage: boolean) => void
  /** A line that is dead, or not open, and the page can't know it yet. */
  readonly isDeceived: () => boolean
  readonly breakSilently: () => void
  /** An older page of the device is still open, and may take the seat back. */
  readonly isDoubled: () => boolean
  /** Opens the same room in one more page of this device; the older one is told. */
  readonly openAgain: () => void
}

export type PageParts = {
  readonly world: World
  readonly truth: Truth
  readonly name: string
  readonly code: string
  readonly as: Hello['as']
  /** Of a console or a screen; a phone makes its own. */
  readonly secret?: string
  readonly network: Network
  readonly route: () => Node | null
  readonly sent: (asked: Asked) => void
  readonly acknowledged: (said: Said) => void
}

export type Asked = { readonly page: string; readonly as: Hello['as']; readonly message: CommandMessage }
export type Said = Asked & { readonly secretHash: string; readonly reply: Reply }

export function openPage(parts: PageParts): Page {
  const { world, truth, name, code, as, route } = parts
  const device = openDevice(world.time, world.seed * 1_009 + hashOf(name))
  const air: Air = { path: openPath(parts.network, device.chance), cutUntil: 0, stalledUntil: 0, shuffledUntil: 0, doubledUntil: 0 }
  let lines: SimulatedLine[] = []
  let secretHash = ''
  let olderPages = 0
  let opened = load()

  function load(): { readonly room: Room<AllSlices>; readonly stop: () => void } {
    return device.act(() => {
      const secret = parts.secret ?? deviceSecret()
      secretHash = hashSecret(secret)
      const hello: Hello = { protocol: protocolVersion, code, as, secret }
      const mine = secretHash
      const room = connectRoom<AllSlices>(hello, (_, listener) => {
        const line = openSimulatedLine({
          world,
          device,
          air,
          hello,
          listener,
          route,
          heard: {
            view: (message) => {
              for (const sentence of truth.wrongIn(message, mine)) world.violate(`${name} was sent ${sentence}`)
            },
            sent: (message) => parts.sent({ page: name, as, message }),
            reply: (message, reply) => parts.acknowledged({ page: name, as, secretHash: mine, message, reply }),
          },
        })
        // The older of two may answer after all, and stay.
        lines = [...lines.filter((other) => !other.isClosed()), line]
        return line
      })
      const stopConducting = conduct(room.store, { arm: () => () => undefined, give: () => undefined })
      const stopWatching = watchForward(world, name, room)
      return {
        room,
        stop: () => {
          stopConducting()
          stopWatching()
          room.close()
        },
      }
    })
  }

  function close(): void {
    device.act(() => {
      window.dispatchEvent(new Event('pagehide'))
      opened.stop()
    })
    lines = []
  }

  return {
    name,
    as,
    device,
    air,
    secretHash: () => secretHash,
    slices: () => opened.room.store.getState().slices,
    link: () => opened.room.store.getState().link.kind,
    takeSeat: () => {
      if (device.isAwake()) device.act(opened.room.takeSeat)
    },
    send: (command) => {
      if (!device.isAwake()) return
      world.stir()
      device.act(() => void opened.room.send(command))
    },
    reload: (losesStorage) => {
      close()
      if (losesStorage) device.loseStorage()
      opened = load()
    },
    isDeceived: () => lines.some((line) => line.isSilentlyDead()),
    isDoubled: () => olderPages > 0,
    breakSilently: () => lines.findLast((line) => !line.isClosed())?.die(),
    openAgain: () => {
      const before = opened
      opened = load()
      // Whoever opened the new page closes the old one when it says that the room is open elsewhere.
      olderPages += 1
      world.after(6_000, () => {
        olderPages -= 1
        device.act(before.stop)
      })
    },
  }
}

/** Within an epoch nobody's view goes back, and no epoch comes back that is over. */
function watchForward(world: World, name: string, { store }: Room<AllSlices>): () => void {
  let epoch = 0
  let seq = 0
  return store.subscribe((state) => {
    if (state.epoch < epoch || (state.epoch === epoch && state.seq < seq)) {
      world.violate(`${name} went back from ${seq} in epoch ${epoch} to ${state.seq} in epoch ${state.epoch}`)
    }
    ;({ epoch, seq } = state)
  })
}

const hashOf = (text: string): number => [...text].reduce((hash, sign) => (hash * 31 + (sign.codePointAt(0) ?? 0)) % 1_000, 7)
