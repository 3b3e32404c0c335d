/** Phones of one process, each with a clock of its own: the page's connection and clock, over real sockets. */
import { AsyncLocalStorage } from 'node:async_hooks'
import { setMaxListeners } from 'node:events'
import { connectRoom, type Room } from '../../client/room/connection.ts'
import { openLine } from '../../client/room/line.ts'
import { roomNow } from '../../client/room/store.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import type { Chance } from './venue/chance.ts'

const skewMost = 60e-6

/** How this phone's own clock differs from the machine's. */
type Crooked = { readonly skew: number; readonly aheadMs: number }

const crooked = new AsyncLocalStorage<Crooked>()

export type CrookedPhones = {
  /** How far off each of them is now, where the room's clock shows `roomTrue()`. */
  readonly missesMs: (roomTrue: () => number) => readonly number[]
}

export type Joining = { readonly code: string; readonly port: number; readonly first: number; readonly count: number }

/** From here on `performance.now` of this process is a phone's own clock, wherever a phone's code calls it from. */
export function openCrookedPhones({ code, port, first, count }: Joining, chance: Chance): CrookedPhones {
  bendClocks(port)
  const phones = Array.from({ length: count }, (_, index) => {
    const clock = { skew: chance.between(-skewMost, skewMost), aheadMs: chance.between(0, 1e6) }
    return { clock, room: crooked.run(clock, () => joinAs(code, first + index)) }
  })
  return {
    missesMs: (roomTrue) =>
      phones.map(({ clock, room }) => crooked.run(clock, () => Math.abs(roomNow(room.store.getState()) - roomTrue()))),
  }
}

function joinAs(code: string, phone: number): Room<PhoneSlices> {
  const hello = { protocol: protocolVersion, code, as: 'participant', secret: `device-secret-of-22-signs-${phone}` } as const
  // What comes in over the socket is heard by this phone's clock, too.
  const bound = <Arguments extends unknown[]>(hear: (...heard: Arguments) => void) => AsyncLocalStorage.bind(hear)
  return connectRoom<PhoneSlices>(hello, (_, listener) => {
    const line = openLine<PhoneSlices>(hello, {
      opened: bound(listener.opened),
      letIn: bound(listener.letIn),
      refused: bound(listener.refused),
      view: bound(listener.view),
      elsewhere: bound(listener.elsewhere),
      beat: bound(listener.beat),
      ended: bound(listener.ended),
    })
    return { ...line, probe: (answer) => line.probe(bound(answer)) }
  })
}

function bendClocks(port: number): void {
  const straight = performance.now.bind(performance)
  performance.now = () => {
    const clock = crooked.getStore()
    return clock === undefined ? straight() : straight() * (1 + clock.skew) + clock.aheadMs
  }
  const location = { protocol: 'http:', host: `127.0.0.1:${port}`, hostname: '127.0.0.1', port: String(port) }
  const [document, window] = [new EventTarget(), new EventTarget()]
  setMaxListeners(0, document, window)
  Object.assign(globalThis, { document, window, location })
}
