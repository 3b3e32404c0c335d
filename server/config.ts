/** Environment to a frozen config, or to sentences that say what to write instead. */
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { type TrustProxy, parseTrustProxy } from './trustProxy.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
type LogLevel = (typeof logLevels)[number]

type Config = {
  /** 0 lets the system choose a free one. */
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** An origin without a slash at its end, such as "https://klapp.example.org"; null if none was given. */
  readonly publicUrl: string | null
  /** Whose word counts for the address of whoever asks. */
  readonly trustProxy: TrustProxy
  /** Where several servers keep one log; null where this is the only one. */
  readonly redisUrl: string | null
  readonly logLevel: LogLevel
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentences: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>
type Setting<Value> = { readonly value: Value } | { readonly sentence: string }

/** An empty setting counts as left out. */
export function readConfig(environment: Environment): ConfigReading {
  const sentences: string[] = []
  const take = <Value>(name: string, ifLeftOut: Value, read: (written: string) => Setting<Value>): Value => {
    const written = environment[name]?.trim() ?? ''
    if (written === '') return ifLeftOut
    const setting = read(written)
    if ('value' in setting) return setting.value
    sentences.push(setting.sentence)
    return ifLeftOut
  }
  const config: Config = {
    port: take('PORT', 3000, readPort),
    host: take('HOST', '0.0.0.0', readHost),
    dataDir: take('DATA_DIR', resolve('data'), (written) => ({ value: resolve(written) })),
    publicUrl: take<string | null>('PUBLIC_URL', null, readPublicUrl),
    trustProxy: take<TrustProxy>('TRUST_PROXY', { kind: 'nobody' }, readTrustProxy),
    redisUrl: take<string | null>('REDIS_URL', null, readRedisUrl),
    logLevel: take<LogLevel>('LOG_LEVEL', 'info', readLogLevel),
  }
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, config: Object.freeze(config) }
}

function readPort(written: string): Setting<number> {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
  if (port <= 65_535) return { value: port }
  return { sentence: `PORT is "${written}", which is no port: write a whole number up to 65535, such as PORT=3000.` }
}

function readHost(written: string): Setting<string> {
  const isName = /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(written) && !/^[\d.]+$/.test(written)
  if (isName || isIP(written) !== 0) return { value: written }
  return {
    sentence:
      `HOST is "${written}", which is no address of this computer: write one without port or "http://", ` +
      'such as HOST=127.0.0.1, or leave it out to listen on all.',
  }
}

function readPublicUrl(written: string): Setting<string> {
  const url = webAddress(written)
  if (url === null) {
    const isBare = !written.includes('//')
    const guess = (isBare ? webAddress(`https://${written}`) : null)?.origin ?? 'https://klapp.example.org'
    return {
      sentence: `PUBLIC_URL is "${written}", which is no web address: write it in full, such as PUBLIC_URL=${guess}.`,
    }
  }
  if (url.href === `${url.origin}/`) return { value: url.origin }
  return {
    sentence:
      `PUBLIC_URL is "${written}", but Klapp lives at the root of its address and needs no more than that: ` +
      `write PUBLIC_URL=${url.origin}.`,
  }
}

function readTrustProxy(written: string): Setting<TrustProxy> {
  const trust = parseTrustProxy(written)
  if (trust !== null) return { value: trust }
  return {
    sentence:
      `TRUST_PROXY is "${written}": write how many proxies stand before Klapp, such as TRUST_PROXY=1, or their addresses, ` +
      'such as TRUST_PROXY=loopback,10.0.0.0/8.',
  }
}

/** What was written may hold a password, so it is not repeated. */
function readRedisUrl(written: string): Setting<string> {
  if (/^rediss?:\/\/[^/]/i.test(written) && URL.canParse(written)) return { value: written }
  return { sentence: 'REDIS_URL is no address of a Redis: write it in full, such as REDIS_URL=redis://127.0.0.1:6379.' }
}

function webAddress(written: string): URL | null {
  if (!/^https?:\/\/[^/]/i.test(written) || !URL.canParse(written)) return null
  return new URL(written)
}

function readLogLevel(written: string): Setting<LogLevel> {
  const level = logLevels.find((known) => known === written.toLowerCase())
  if (level !== undefined) return { value: level }
  return { sentence: `LOG_LEVEL is "${written}": write one of ${logLevels.join(', ')}.` }
}
