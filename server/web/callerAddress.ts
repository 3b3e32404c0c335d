/**
 * The address of whoever asks, for pages and sockets alike. What stands in `X-Forwarded-For` anybody can write, so it
 * counts only as far as proxies wrote it that the operator trusts; express calls the same thing `trust proxy`.
 */
import type { IncomingMessage } from 'node:http'
import { BlockList, isIP } from 'node:net'
import type { TrustProxy } from '../trustProxy.ts'

type Asking = Pick<IncomingMessage, 'headers'> & { readonly socket: Pick<IncomingMessage['socket'], 'remoteAddress'> }
export type CallerAddress = (request: Asking) => string

/** From the connection itself back towards the caller, as long as those who tell are trusted. Never more than that. */
export function callerAddressFrom(trust: TrustProxy): CallerAddress {
  const isTrusted = trustIn(trust)
  return ({ headers, socket }) => {
    const told = String(headers['x-forwarded-for'] ?? '').split(',').toReversed()
    let address = plainAddress(socket.remoteAddress ?? '')
    for (const [proxies, before] of told.entries()) {
      const next = plainAddress(before.trim())
      // What is no address was not written by a proxy that knows its work.
      if (!isTrusted(address, proxies) || isIP(next) === 0) return address
      address = next
    }
    return address
  }
}

/** `proxies`: how many lie nearer than the one at `address`. */
function trustIn(trust: TrustProxy): (address: string, proxies: number) => boolean {
  switch (trust.kind) {
    case 'nobody':
      return () => false
    case 'nearest':
      return (_, proxies) => proxies < trust.count
    case 'addresses': {
      const trusted = new BlockList()
      for (const { address, prefix, family } of trust.subnets) trusted.addSubnet(address, prefix, family)
      return (address) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
    }
  }
}

/** An IPv4 address that came in over IPv6 is the same one, whichever way it is written. */
const plainAddress = (written: string): string => written.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')
