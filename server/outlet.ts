/** One room as the sockets know it: its funnel, and what the room itself does not know (who came through where). */
import type { Clock } from './clock.ts'
import { type Funnel, type Send, openFunnel } from './funnel.ts'
import type { Room } from './room.ts'

export type Outlet = {
  readonly room: Room
  readonly funnel: Funnel
  /** A phone's handshake came to this host ("192.168.1.20:3000"): its address works. */
  readonly phoneCame: (host: string) => void
  /** Returns how to say that the screen went. */
  readonly screenCame: () => () => void
  /** A console's secret opens the screen too; with it every console can be given the link. */
  readonly hostCame: (screenSecret: string) => void
}

export function openOutlet(room: Room, clock: Clock, send: Send, addresses: readonly string[]): Outlet {
  const arrivedAt = new Set<string>()
  let screens = 0
  let screenSecret = ''
  const addressOf = (): string => room.state().address ?? addresses[0] ?? ''
  const funnel = openFunnel({
    room,
    clock,
    send,
    addressOf,
    surroundings: () => ({
      addresses,
      hasPhoneArrived: arrivedAt.has(hostIn(addressOf())),
      screens,
      screenPath: `/screen/${room.header.code}#${screenSecret}`,
    }),
  })
  return {
    room,
    funnel,
    phoneCame: (host) => {
      arrivedAt.add(host)
      funnel.refresh()
    },
    screenCame: () => {
      screens += 1
      funnel.refresh()
      return () => {
        screens -= 1
        funnel.refresh()
      }
    },
    hostCame: (secret) => {
      screenSecret = secret
    },
  }
}

const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')
