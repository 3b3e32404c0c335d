import type { NetworkInterfaceInfo } from 'node:os'
import { describe, expect, it } from 'vitest'

import { type AddressParts, addressesOf, startText } from '../../server/web/addresses.ts'

describe('the addresses that phones can reach', () => {
  it('are where the server listens on the local network', () => {
    expect(addressesOf(parts({ wlan0: [ipv4('192.168.1.20')] }))).toEqual(['http://192.168.1.20:3000'])
  })

  it('leave out the port that browsers take for granted', () => {
    expect(addressesOf({ ...parts({ wlan0: [ipv4('192.168.1.20')] }), port: 80 })).toEqual(['http://192.168.1.20'])
  })

  it('begin with the public one, where there is one', () => {
    const publicUrl = 'https://klapp.example.org'
    const all = addressesOf({ ...parts({ eth0: [ipv4('10.0.0.5')] }), publicUrl })
    expect(all).toEqual([publicUrl, 'http://10.0.0.5:3000'])
    expect(addressesOf({ ...parts({}), publicUrl })).toEqual([publicUrl])
  })

  it('name nothing twice', () => {
    const publicUrl = 'http://192.168.1.20:3000'
    expect(addressesOf({ ...parts({ wlan0: [ipv4('192.168.1.20')] }), publicUrl })).toEqual([publicUrl])
  })

  it('come in the order in which phones most likely share them', () => {
    const interfaces = {
      lo: [{ ...ipv4('127.0.0.1'), internal: true }],
      docker0: [ipv4('172.17.0.1')],
      'br-5f2c': [ipv4('172.18.0.1')],
      tailscale0: [ipv4('100.101.102.103')],
      utun4: [ipv4('10.8.0.2')],
      en7: [ipv4('169.254.10.11')],
      eth1: [ipv4('203.0.113.7')],
      bridge100: [ipv4('192.168.2.1')],
      eth0: [ipv4('10.0.0.5')],
      wlp3s0: [ipv4('192.168.1.20')],
    }
    expect(hosts(interfaces)).toEqual([
      '192.168.1.20',
      '10.0.0.5',
      '192.168.2.1',
      '203.0.113.7',
      '172.17.0.1',
      '172.18.0.1',
      '100.101.102.103',
      '10.8.0.2',
      '169.254.10.11',
    ])
  })

  it('are found on Windows, where virtual cards look like real ones', () => {
    const interfaces = {
      'vEthernet (WSL)': [ipv4('172.29.0.1')],
      'Ethernet 2': [ipv4('192.168.56.1', '0a:00:27:00:00:0c')],
      'VMware Network Adapter VMnet8': [ipv4('192.168.80.1', '00:50:56:c0:00:08')],
      'Local Area Connection* 10': [ipv4('192.168.137.1')],
      Ethernet: [ipv4('10.0.0.5')],
      'Wi-Fi': [ipv4('192.168.1.20')],
    }
    const found = hosts(interfaces)
    expect(found.slice(0, 3)).toEqual(['192.168.1.20', '10.0.0.5', '192.168.137.1'])
    expect(found).toHaveLength(6)
  })

  it('are not those of IPv6, which nobody can type', () => {
    expect(hosts({ wlan0: [ipv6('fe80::1'), ipv6('2001:db8::1'), ipv4('192.168.1.20')] })).toEqual(['192.168.1.20'])
  })

  it('are the one that the server was told to listen on', () => {
    const interfaces = { wlan0: [ipv4('192.168.1.20')], eth0: [ipv4('10.0.0.5')] }
    expect(addressesOf({ ...parts(interfaces), host: '10.0.0.5' })).toEqual(['http://10.0.0.5:3000'])
    expect(addressesOf({ ...parts(interfaces), host: '2001:db8::1' })).toEqual(['http://[2001:db8::1]:3000'])
  })

  it('come down to this computer itself when it is on no network', () => {
    expect(addressesOf(parts({ lo: [{ ...ipv4('127.0.0.1'), internal: true }] }))).toEqual(['http://localhost:3000'])
  })
})

describe('what is printed at start', () => {
  it('says where to open the console and where phones come in', () => {
    expect(startText(parts({ wlan0: [ipv4('192.168.1.20')] }))).toBe(
      [
        'Klapp is running.',
        '',
        '  On this computer   http://localhost:3000',
        '  On the phones      http://192.168.1.20:3000',
        '',
        'Open the first address here and start a room.',
        'The phones must be on the same network as this computer.',
      ].join('\n'),
    )
  })

  it('gives the choice when there are several', () => {
    const text = startText(parts({ wlan0: [ipv4('192.168.1.20')], eth0: [ipv4('10.0.0.5')] }))
    expect(text).toContain('  On the phones      http://192.168.1.20:3000\n                or   http://10.0.0.5:3000')
    expect(text).toContain('choose another one in the console')
  })

  it('asks for no shared network when the address is public', () => {
    const text = startText({ ...parts({}), publicUrl: 'https://klapp.example.org' })
    expect(text).toContain('On the phones      https://klapp.example.org')
    expect(text).not.toContain('same network')
  })

  it('says what to do when no phone can come in', () => {
    expect(startText(parts({}))).toContain('Join the Wi-Fi or start a hotspot')
    expect(startText({ ...parts({ wlan0: [ipv4('192.168.1.20')] }), host: '127.0.0.1' })).toContain('HOST=127.0.0.1')
    expect(startText({ ...parts({}), host: '::1' })).toContain('HOST=::1')
  })
})

function parts(interfaces: AddressParts['interfaces']): AddressParts {
  return { interfaces, host: '0.0.0.0', port: 3000, publicUrl: null }
}

function hosts(interfaces: AddressParts['interfaces']): readonly string[] {
  return addressesOf(parts(interfaces)).map((address) => new URL(address).hostname)
}

function ipv4(address: string, mac = '3c:22:fb:00:00:01'): NetworkInterfaceInfo {
  return { family: 'IPv4', address, mac, netmask: '255.255.255.0', cidr: `${address}/24`, internal: false }
}

function ipv6(address: string): NetworkInterfaceInfo {
  return { family: 'IPv6', address, mac: '3c:22:fb:00:00:01', netmask: '', cidr: null, internal: false, scopeid: 0 }
}
