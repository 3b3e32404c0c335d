/** One room as the sockets know it: its funnel, and what the room itself does not know (who came through where). */
import { type Funnel, type FunnelParts, openFunnel } from './funnel.ts'
import type { Room } from './room.ts'

export type Outlet = {
  readonly room: Room
  readonly funnel: Funnel
  /** A phone's handshake came to this host ("192.168.1.20:3000"): its address works. */
  readonly phoneCame: (host: string) => void
  readonly screenCame: () => ScreenHere
  /** A console's secret opens the screen too; with it every console can be given the link. */
  readonly hostCame: (screenSecret: string) => void
}

type ScreenHere = {
  /** Whether its loudspeaker is on: it says so itself, and it is never logged. */
  readonly hasSound: (isOn: boolean) => void
  readonly went: () => void
}

export type OutletParts = Pick<FunnelParts, 'room' | 'clock' | 'send' | 'leastApartMs'> & {
  readonly addresses: readonly string[]
}

export function openOutlet({ room, clock, send, leastApartMs, addresses }: OutletParts): Outlet {
  const arrivedAt = new Set<string>()
  const screens = new Map<symbol, { readonly isOn: boolean }>()
  let screenSecret = ''
  // A chosen address that this computer no longer has, after a change of network, is no use to anybody.
  const addressOf = (): string => addresses.find((address) => address === room.state().address) ?? addresses[0] ?? ''
  const funnel = openFunnel({
    room,
    clock,
    send,
    leastApartMs,
    addressOf,
    surroundings: () => ({
      addresses,
      hasPhoneArrived: arrivedAt.has(hostIn(addressOf())),
      screens: { count: screens.size, withSound: [...screens.values()].filter(({ isOn }) => isOn).length },
      screenPath: `/screen/${room.header.code}#${screenSecret}`,
    }),
  })
  return {
    room,
    funnel,
    phoneCame: (host) => {
      if (arrivedAt.has(host) || !addresses.some((address) => hostIn(address) === host)) return
      arrivedAt.add(host)
      funnel.refresh()
    },
    screenCame: () => {
      const screen = Symbol('screen')
      const put = (isOn: boolean): void => {
        screens.set(screen, { isOn })
        funnel.refresh()
      }
      put(false)
      return {
        hasSound: put,
        went: () => {
          screens.delete(screen)
          funnel.refresh()
        },
      }
    },
    hostCame: (secret) => {
      screenSecret = secret
    },
  }
}

const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')
