import { expect, it } from 'vitest'
import { isLoopback, networkOf } from '../../server/web/network.ts'

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:0001:0002:ffff::', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1', 'fe80:0:0:0::/64'],
  ['', ''],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

it('knows this computer’s own', () => {
  expect(['127.0.0.1', '127.1.2.3', '::1', '192.0.2.1', '2001:db8::1'].map((address) => isLoopback(networkOf(address)))).toEqual([true, true, true, false, false])
})
