import { isIP } from 'node:net'

/** Whom a budget belongs to: of IPv6 the first 64 bits, for a single device has all the rest to itself (RFC 4291). */
export function networkOf(address: string): string {
  if (isIP(address) !== 6) return address
  const [head = '', tail] = address.split('::')
  const front = groupsIn(head)
  const back = groupsIn(tail ?? '')
  const zeros: readonly number[] = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => 0)
  const groups = [...front, ...zeros, ...back].slice(0, 4)
  return `${groups.map((group) => group.toString(16)).join(':')}::/64`
}

/** This computer's own: a proxy on it that is not trusted stands for everybody. */
export const isLoopback = (network: string): boolean => network.startsWith('127.') || network === networkOf('::1')

const groupsIn = (part: string): readonly number[] =>
  part
    .split(':')
    .filter((group) => group !== '')
    .map((group) => Number.parseInt(group, 16))
