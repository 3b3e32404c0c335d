/** The addresses that phones can reach this computer at, the best one first. */
import type { NetworkInterfaceInfo } from 'node:os'

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>
type Card = NetworkInterfaceInfo & { readonly card: string }

export type AddressParts = {
  /** As `os.networkInterfaces()` tells them. */
  readonly interfaces: Interfaces
  /** What the server listens on: '0.0.0.0' or '::' for every address there is. */
  readonly host: string
  readonly port: number
  readonly publicUrl: string | null
  /** HTTPS ends in this process. */
  readonly isSecure?: boolean
}

/** Web addresses without a slash at the end; never empty. Loopback, which no phone reaches, only if there is nothing else. */
export function addressesOf({ interfaces, host, port, publicUrl, isSecure = false }: AddressParts): readonly string[] {
  const local = listensToAll(host) ? localAddresses(interfaces) : [host]
  const reachable = local.map((address) => webAddress(address, port, isSecure))
  const all = publicUrl === null ? reachable : [publicUrl, ...reachable]
  return all.length > 0 ? [...new Set(all)] : [webAddress('localhost', port, isSecure)]
}

/** Plain lines for whoever started the server. */
export function startText(parts: AddressParts): string {
  const { host, port, publicUrl, isSecure = false } = parts
  const here = webAddress(listensToAll(host) ? 'localhost' : host, port, isSecure)
  const [best, ...others] = addressesOf(parts).filter((address) => !isLoopback(address))
  const lines = ['Klapp is running.', '', `  On this computer   ${here}`]
  if (best === undefined) return [...lines, '', whyUnreachable(host)].join('\n')
  lines.push(`  On the phones      ${best}`, ...others.map((other) => `                or   ${other}`), '')
  lines.push('Open the first address here and start a room.')
  if (publicUrl === null) lines.push('The phones must be on the same network as this computer.')
  if (others.length > 0) lines.push("If they can't open theirs, choose another one in the console.")
  return lines.join('\n')
}

function whyUnreachable(host: string): string {
  const isAlone = listensToAll(host)
  return isAlone
    ? 'No phone can reach it: this computer is on no network. Join the Wi-Fi or start a hotspot, then start Klapp again.'
    : `No phone can reach it: HOST=${host} lets in nobody but this computer. Leave HOST out, and start Klapp again.`
}

function localAddresses(interfaces: Interfaces): readonly string[] {
  const cards: readonly Card[] = Object.entries(interfaces).flatMap(([card, addresses = []]) =>
    addresses.map((address) => ({ ...address, card })),
  )
  // Phones on a venue's Wi-Fi can be counted on to have IPv4, and nobody can type an IPv6 address from a poster.
  return cards
    .filter((card) => card.family === 'IPv4' && !card.internal)
    .sort((one, other) => rank(one) - rank(other))
    .map((card) => card.address)
}

/** Smaller is better: what phones in the same room most likely share with this computer. */
function rank(card: Card): number {
  if (card.address.startsWith('169.254.')) return 5
  if (virtualNames.test(card.card) || virtualMacs.test(card.mac)) return 4
  if (!isPrivate(card.address)) return 3
  if (/^(wl|wi-?fi|airport|trådlös)/i.test(card.card)) return 0
  return /^(en|eth|em\d|lan)/i.test(card.card) ? 1 : 2
}

/** Cards of virtual machines, containers and private tunnels: phones in the room are not on these. */
const virtualNames =
  /^(docker|br-|podman|cni|flannel|lxc|lxd|veth|virbr|vbox|vmnet|vmware|tailscale|zerotier|zt|wireguard|wg|utun|tun|tap|ppp)/i
/** VirtualBox's and VMware's own cards on their host, which Windows calls "Ethernet 2". */
const virtualMacs = /^(0a:00:27|00:50:56:c0):/i

/** The ranges that RFC 1918 keeps for local networks. */
function isPrivate(address: string): boolean {
  return /^(10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(address)
}

const listensToAll = (host: string): boolean => host === '0.0.0.0' || host === '::'

const isLoopback = (address: string): boolean => /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:|$)/.test(address)

function webAddress(host: string, port: number, isSecure: boolean): string {
  const name = host.includes(':') ? `[${host}]` : host
  const [scheme, usualPort] = isSecure ? (['https', 443] as const) : (['http', 80] as const)
  return port === usualPort ? `${scheme}://${name}` : `${scheme}://${name}:${port}`
}
