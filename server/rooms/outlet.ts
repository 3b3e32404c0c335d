/** One room as the sockets know it: its funnel, and what the room itself does not know (who came through where). */
import { type Funnel, type FunnelParts, openFunnel } from './funnel.ts'
import type { Room } from './room.ts'

export type Outlet = {
  readonly room: Room
  readonly funnel: Funnel
  /** A phone's handshake came to this host ("192.168.1.20:3000"): its address works. */
  readonly phoneCame: (host: string) => void
  /** A console's secret opens the screen too; with it every console can be given the link. */
  readonly hostCame: (screenSecret: string) => void
  readonly close: () => void
}

export type OutletParts = Pick<FunnelParts, 'room' | 'clock' | 'send' | 'leastApartMs'> & {
  readonly addresses: readonly string[]
}

export function openOutlet({ room, clock, send, leastApartMs, addresses }: OutletParts): Outlet {
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
      hasPhoneArrived: room.presence.hasPhoneComeTo(hostIn(addressOf())),
      screens: room.presence.screens(),
      screenPath: `/screen/${room.header.code}#${screenSecret}`,
    }),
  })
  const stopFollowing = room.presence.onChange(funnel.refresh)
  return {
    room,
    funnel,
    phoneCame: (host) => {
      if (addresses.some((address) => hostIn(address) === host)) room.presence.phoneCameTo(host)
    },
    hostCame: (secret) => {
      screenSecret = secret
    },
    close: () => {
      stopFollowing()
      funnel.close()
    },
  }
}

const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')
