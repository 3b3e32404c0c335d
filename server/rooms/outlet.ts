/** One room as the sockets know it: its funnel, and what the room itself does not know (who came through where). */
import { type Funnel, type FunnelParts, openFunnel } from './funnel.ts'
import { coHostSecretOf, hashSecret, screenSecretOf } from '../secrets.ts'
import { type JoinLane, openJoinLane } from './joinLane.ts'
import type { Room } from './room.ts'

export type Outlet = {
  readonly room: Room
  readonly funnel: Funnel
  /** For whoever is new. */
  readonly mayJoin: JoinLane
  /** A phone's handshake came to this host ("192.168.1.20:3000"): its address works. */
  readonly phoneCame: (host: string) => void
  /** From a console's secret the links are made that every console can hand on; the host's makes those of any generation. */
  readonly hostCame: (secret: string, isHosts: boolean) => void
  readonly close: () => void
}

export type OutletParts = Pick<FunnelParts, 'room' | 'clock' | 'send' | 'leastApartMs'> & {
  readonly addresses: readonly string[]
}

export function openOutlet({ room, clock, send, leastApartMs, addresses }: OutletParts): Outlet {
  let hostSecret: string | null = null
  let coHostSecret: string | null = null
  const linksNow = (): { readonly generation: number; readonly coHost: string | null; readonly screen: string } => {
    const { generation = 0, coHostHash = '' } = room.shelf().links() ?? {}
    if (hostSecret !== null) return { generation, coHost: generation === 0 ? null : coHostSecretOf(hostSecret, generation), screen: screenSecretOf(hostSecret, generation) }
    if (coHostSecret === null || hashSecret(coHostSecret) !== coHostHash) return { generation, coHost: null, screen: '' }
    return { generation, coHost: coHostSecret, screen: screenSecretOf(coHostSecret) }
  }
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
      ...linkPaths(room.header.code, linksNow()),
    }),
  })
  const hosts = new Set(addresses.map(hostIn))
  const stopFollowing = room.presence.onChange(funnel.refresh)
  return {
    room,
    funnel,
    mayJoin: openJoinLane(clock),
    phoneCame: (host) => {
      if (hosts.has(host)) room.presence.phoneCameTo(host)
    },
    hostCame: (secret, isHosts) => {
      if (isHosts) hostSecret = secret
      else coHostSecret = secret
    },
    close: () => {
      stopFollowing()
      funnel.close()
    },
  }
}

const hostIn = (address: string): string => (URL.canParse(address) ? new URL(address).host : '')

const linkPaths = (code: string, { generation, coHost, screen }: { readonly generation: number; readonly coHost: string | null; readonly screen: string }) => ({
  screenPath: `/screen/${code}#${screen}`,
  links: { generation, coHostPath: coHost === null ? null : `/host/${code}#${coHost}` },
})
