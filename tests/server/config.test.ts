import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

import { readConfig } from '../../server/config.ts'

const leftOut = {
  tls: null,
  keepDays: 30,
  operator: { name: '', contact: '' },
  openPassphrase: null,
  limits: { rooms: 1_000, people: 20_000, peopleInRoom: 5_000, megabytes: 2_000 },
  metricsToken: null,
}

describe('the config', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      ok: true,
      config: { port: 3000, host: '0.0.0.0', dataDir: resolve('data'), publicUrl: null, trustProxy: { kind: 'nobody' }, redisUrl: null, logLevel: 'info', ...leftOut },
    })
  })

  it('takes an empty setting for one left out', () => {
    expect(readConfig({ PORT: '', HOST: ' ', DATA_DIR: '', PUBLIC_URL: '', LOG_LEVEL: '' })).toEqual(readConfig({}))
  })

  it('reads every setting', () => {
    const environment = {
      PORT: '8080',
      HOST: '127.0.0.1',
      DATA_DIR: '/srv/klapp',
      PUBLIC_URL: 'https://klapp.example.org/',
      TRUST_PROXY: '1',
      REDIS_URL: 'rediss://klapp:secret@redis.example.org:6380/2',
      LOG_LEVEL: 'WARN',
      KEEP_DAYS: '7',
      OPERATOR_NAME: 'Example Society',
      OPERATOR_CONTACT: 'klapp@example.org',
      OPEN_PASSPHRASE: 'open sesame',
      MAX_ROOMS: '10',
      MAX_PEOPLE: '900',
      MAX_PEOPLE_PER_ROOM: '300',
      MAX_MEGABYTES: '50',
      METRICS_TOKEN: 'a-token-of-sixteen',
      TLS_CERT: '/srv/cert.pem',
      TLS_KEY: '/srv/key.pem',
    }
    expect(readConfig(environment)).toEqual({
      ok: true,
      config: {
        port: 8080,
        host: '127.0.0.1',
        dataDir: resolve('/srv/klapp'),
        publicUrl: 'https://klapp.example.org',
        trustProxy: { kind: 'nearest', count: 1 },
        redisUrl: 'rediss://klapp:secret@redis.example.org:6380/2',
        logLevel: 'warn',
        ...leftOut,
        keepDays: 7,
        operator: { name: 'Example Society', contact: 'klapp@example.org' },
        openPassphrase: 'open sesame',
        limits: { rooms: 10, people: 900, peopleInRoom: 300, megabytes: 50 },
        metricsToken: 'a-token-of-sixteen',
        tls: { cert: resolve('/srv/cert.pem'), key: resolve('/srv/key.pem') },
      },
    })
  })

  it('cannot be changed', () => {
    const reading = readConfig({})
    expect(reading.ok && Object.isFrozen(reading.config)).toBe(true)
  })

  it('tells everything that is wrong at once', () => {
    expect(sentences({ PORT: 'x', HOST: 'a b', PUBLIC_URL: 'x y', TRUST_PROXY: 'x', REDIS_URL: 'x', LOG_LEVEL: 'loud' })).toHaveLength(6)
  })
})

describe('a number of days, rooms, people or megabytes', () => {
  it.each([
    ['KEEP_DAYS', '0'],
    ['MAX_ROOMS', '-1'],
    ['MAX_PEOPLE', 'many'],
    ['MAX_PEOPLE_PER_ROOM', '5001'],
    ['MAX_MEGABYTES', '1.5'],
  ])('%s may not be %s', (name, written) => {
    expect(sentences({ [name]: written })[0]).toMatch(new RegExp(`^${name} is "${written}": write a whole number from \\d+ to \\d+, such as ${name}=\\d+\\.$`))
  })
})

describe('a secret', () => {
  it.each(['OPEN_PASSPHRASE', 'METRICS_TOKEN'])('%s may not be short, and is not repeated', (name) => {
    expect(sentences({ [name]: 'hush' })[0]).toMatch(new RegExp(`^${name} is too short: write \\d+ signs at least\\.$`))
  })
})

it('a certificate comes with its key', () => {
  expect(sentences({ TLS_CERT: '/srv/cert.pem' })).toEqual(['TLS_CERT and TLS_KEY belong together: write both, each the path of a PEM file, or neither.'])
})

describe('PORT', () => {
  it.each(['0', '1', '65535'])('may be %s', (PORT) => {
    expect(readConfig({ PORT }).ok).toBe(true)
  })

  it.each(['65536', '-1', '3000.5', '3e3', '0x50', 'http', '3000 3001'])('may not be %s', (PORT) => {
    expect(sentences({ PORT })).toEqual([
      `PORT is "${PORT}", which is no port: write a whole number up to 65535, such as PORT=3000.`,
    ])
  })
})

describe('HOST', () => {
  it.each(['0.0.0.0', '192.168.1.20', '::', '::1', 'localhost', 'klapp.local'])('may be %s', (HOST) => {
    expect(readConfig({ HOST })).toMatchObject({ config: { host: HOST } })
  })

  it.each(['http://localhost', 'localhost:3000', '192.168.1', '256.1.1.1', '-a', 'a b'])('may not be %s', (HOST) => {
    expect(sentences({ HOST })[0]).toMatch(/^HOST is .+ such as HOST=127\.0\.0\.1, or leave it out/)
  })
})

describe('PUBLIC_URL', () => {
  it.each([
    ['https://klapp.example.org', 'https://klapp.example.org'],
    ['https://klapp.example.org/', 'https://klapp.example.org'],
    ['http://192.168.1.20:3000/', 'http://192.168.1.20:3000'],
    ['HTTPS://Klapp.Example.ORG:443', 'https://klapp.example.org'],
    ['https://träff.se', 'https://xn--trff-moa.se'],
  ])('%s is %s', (PUBLIC_URL, publicUrl) => {
    expect(readConfig({ PUBLIC_URL })).toMatchObject({ config: { publicUrl } })
  })

  it.each([
    ['klapp.example.org', 'https://klapp.example.org'],
    ['localhost:3000', 'https://localhost:3000'],
    ['ftp://klapp.example.org', 'https://klapp.example.org'],
    ['https://', 'https://klapp.example.org'],
    ['https:///klapp', 'https://klapp.example.org'],
    ['https://klapp.example.org/evening', 'https://klapp.example.org'],
    ['https://klapp.example.org/?a=b', 'https://klapp.example.org'],
    ['https://klapp.example.org/#a', 'https://klapp.example.org'],
    ['https://me:word@klapp.example.org', 'https://klapp.example.org'],
  ])('may not be %s: %s is proposed', (PUBLIC_URL, proposed) => {
    expect(sentences({ PUBLIC_URL })).toEqual([expect.stringMatching(new RegExp(`PUBLIC_URL=${proposed}\\.$`))])
  })
})

describe('TRUST_PROXY', () => {
  it.each(['1', '2', '10.0.0.0/8', 'loopback, 2001:db8::/32', '192.0.2.1'])('may be %s', (TRUST_PROXY) => {
    expect(sentences({ TRUST_PROXY })).toEqual([])
  })

  it('0 trusts nobody, like leaving it out', () => {
    expect(readConfig({ TRUST_PROXY: '0' })).toEqual(readConfig({}))
  })

  it.each(['true', 'all', '11', '-1', '1.5', '10.0.0.0/33', '10.0.0/8', 'proxy.example.org', '10.0.0.1,'])('may not be %s', (TRUST_PROXY) => {
    expect(sentences({ TRUST_PROXY })[0]).toMatch(/^TRUST_PROXY is .+ such as TRUST_PROXY=1, or their addresses/)
  })
})

describe('REDIS_URL', () => {
  it.each(['localhost:6379', 'http://localhost', 'redis://', '6379'])('may not be %s, and is not repeated, as it may hold a password', (REDIS_URL) => {
    expect(sentences({ REDIS_URL })).toEqual([
      'REDIS_URL is no address of a Redis: write it in full, such as REDIS_URL=redis://127.0.0.1:6379.',
    ])
  })
})

describe('LOG_LEVEL', () => {
  it('may not be made up', () => {
    expect(sentences({ LOG_LEVEL: 'loud' })).toEqual([
      'LOG_LEVEL is "loud": write one of fatal, error, warn, info, debug, trace, silent.',
    ])
  })
})

function sentences(environment: Readonly<Record<string, string>>): readonly string[] {
  const reading = readConfig(environment)
  return reading.ok ? [] : reading.sentences
}
