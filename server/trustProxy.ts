/** TRUST_PROXY: who may say on whose behalf they ask. */
import { isIP } from 'node:net'

export type TrustProxy =
  | { readonly kind: 'nobody' }
  /** So many, counted from this server outwards. */
  | { readonly kind: 'nearest'; readonly count: number }
  | { readonly kind: 'addresses'; readonly subnets: readonly Subnet[] }

type Subnet = { readonly address: string; readonly prefix: number; readonly family: 'ipv4' | 'ipv6' }

/** Express's words for ranges that never leave a computer or its own network. */
const named: Readonly<Record<string, string>> = {
  loopback: '127.0.0.1/8,::1/128',
  linklocal: '169.254.0.0/16,fe80::/10',
  uniquelocal: '10.0.0.0/8,172.16.0.0/12,192.168.0.0/16,fc00::/7',
}
const proxiesMost = 10

/** Null if it is neither a number of proxies nor a list of addresses. */
export function parseTrustProxy(written: string): TrustProxy | null {
  if (/^\d{1,2}$/.test(written)) {
    const count = Number(written)
    if (count > proxiesMost) return null
    return count === 0 ? { kind: 'nobody' } : { kind: 'nearest', count }
  }
  const parts = written.split(',').map((part) => part.trim().toLowerCase())
  const subnets = parts.flatMap((part) => (named[part] ?? part).split(',').map(subnetIn))
  return subnets.includes(null) ? null : { kind: 'addresses', subnets: subnets.filter((subnet) => subnet !== null) }
}

function subnetIn(written: string): Subnet | null {
  const [address = '', prefix, ...more] = written.split('/')
  const version = isIP(address)
  const bits = version === 6 ? 128 : 32
  const wanted = prefix === undefined ? bits : /^\d{1,3}$/.test(prefix) ? Number(prefix) : Number.NaN
  if (version === 0 || more.length > 0 || !(wanted <= bits)) return null
  return { address, prefix: wanted, family: version === 6 ? 'ipv6' : 'ipv4' }
}
