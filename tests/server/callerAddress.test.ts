import express from 'express'
import { array, assert, constantFrom, ipV4, oneof, property, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTrustProxy } from '../../server/trustProxy.ts'
import { callerAddressFrom } from '../../server/web/callerAddress.ts'

describe('the address of whoever asks', () => {
  it.each([
    ['0', '192.0.2.9', '198.51.100.7', '192.0.2.9'],
    ['1', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['1', '127.0.0.1', '203.0.113.5, 198.51.100.7', '198.51.100.7'],
    ['2', '127.0.0.1', '203.0.113.5, 198.51.100.7', '203.0.113.5'],
    ['2', '127.0.0.1', '198.51.100.7', '198.51.100.7'],
    ['1', '127.0.0.1', '198.51.100.7, unknown', '127.0.0.1'],
    ['1', '127.0.0.1', '', '127.0.0.1'],
    ['loopback', '127.0.0.1', '203.0.113.5, 198.51.100.7', '198.51.100.7'],
    ['loopback', '192.0.2.9', '203.0.113.5', '192.0.2.9'],
    ['loopback,10.0.0.0/8', '::1', '203.0.113.5, 10.1.2.3', '203.0.113.5'],
    ['loopback', '::ffff:127.0.0.1', '2001:db8::1', '2001:db8::1'],
  ])('with TRUST_PROXY=%s, from %s, forwarded for "%s", is %s', (written, remoteAddress, forwarded, address) => {
    expect(askedBy(written, remoteAddress, forwarded)).toBe(address)
  })

  it('can be forged by nobody where no proxy is trusted', () => {
    assert(
      property(string(), (forwarded) => {
        expect(askedBy('0', '192.0.2.9', forwarded)).toBe('192.0.2.9')
      }),
      { seed: 6 },
    )
  })

  it('is the one that express would tell', () => {
    const address = oneof(ipV4(), constantFrom('127.0.0.1', '10.0.0.1', '10.0.0.2'))
    const trust = constantFrom('1', '2', '3', 'loopback', '10.0.0.0/8', 'loopback,10.0.0.0/8')
    assert(
      property(trust, address, array(address, { minLength: 1, maxLength: 4 }), (written, remoteAddress, told) => {
        expect(askedBy(written, remoteAddress, told.join(', '))).toBe(expressAddress(written, remoteAddress, told.join(', ')))
      }),
      { seed: 6 },
    )
  })
})

function askedBy(written: string, remoteAddress: string, forwarded: string): string {
  const trust = parseTrustProxy(written)
  if (trust === null) throw new Error(`${written} is no TRUST_PROXY.`)
  return callerAddressFrom(trust)(asking(remoteAddress, forwarded))
}

function expressAddress(written: string, remoteAddress: string, forwarded: string): string | undefined {
  const app = express().set('trust proxy', /^\d+$/.test(written) ? Number(written) : written)
  return Object.assign(Object.create(app.request), { app, ...asking(remoteAddress, forwarded) }).ip
}

const asking = (remoteAddress: string, forwarded: string) => ({
  headers: { 'x-forwarded-for': forwarded },
  socket: { remoteAddress },
  connection: { remoteAddress },
})
