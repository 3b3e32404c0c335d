/** Each setting as it is written in the environment, read to a value or to a sentence that says what to write instead. */
import { isIP } from 'node:net'
import { type TrustProxy, parseTrustProxy } from './trustProxy.ts'

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export type Setting<Value> = { readonly value: Value } | { readonly sentence: string }

export function readPort(written: string): Setting<number> {
  const port = /^\d{1,5}$/.test(written) ? Number(written) : Number.NaN
  if (port <= 65_535) return { value: port }
  return { sentence: `PORT is "${written}", which is no port: write a whole number up to 65535, such as PORT=3000.` }
}

export function readHost(written: string): Setting<string> {
  const isName = /^[a-z\d]([a-z\d.-]*[a-z\d])?$/i.test(written) && !/^[\d.]+$/.test(written)
  if (isName || isIP(written) !== 0) return { value: written }
  return {
    sentence:
      `HOST is "${written}", which is no address of this computer: write one without port or "http://", ` +
      'such as HOST=127.0.0.1, or leave it out to listen on all.',
  }
}

export function readPublicUrl(written: string): Setting<string> {
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

export function readTrustProxy(written: string): Setting<TrustProxy> {
  const trust = parseTrustProxy(written)
  if (trust !== null) return { value: trust }
  return {
    sentence:
      `TRUST_PROXY is "${written}": write how many proxies stand before Klapp, such as TRUST_PROXY=1, or their addresses, ` +
      'such as TRUST_PROXY=loopback,10.0.0.0/8.',
  }
}

/** What was written may hold a password, so it is not repeated. */
export function readRedisUrl(written: string): Setting<string> {
  if (/^rediss?:\/\/[^/]/i.test(written) && URL.canParse(written)) return { value: written }
  return { sentence: 'REDIS_URL is no address of a Redis: write it in full, such as REDIS_URL=redis://127.0.0.1:6379.' }
}

function webAddress(written: string): URL | null {
  if (!/^https?:\/\/[^/]/i.test(written) || !URL.canParse(written)) return null
  return new URL(written)
}

export function readLogLevel(written: string): Setting<LogLevel> {
  const level = logLevels.find((known) => known === written.toLowerCase())
  if (level !== undefined) return { value: level }
  return { sentence: `LOG_LEVEL is "${written}": write one of ${logLevels.join(', ')}.` }
}

/** A whole number within `least` and `most`. */
export function readCount(name: string, { least = 1, most, such }: { readonly least?: number; readonly most: number; readonly such: number }) {
  return (written: string): Setting<number> => {
    const count = /^\d{1,9}$/.test(written) ? Number(written) : Number.NaN
    if (count >= least && count <= most) return { value: count }
    return { sentence: `${name} is "${written}": write a whole number from ${least} to ${most}, such as ${name}=${such}.` }
  }
}

const lineMost = 200

/** A line of text that people will read. */
export function readLine(name: string) {
  return (written: string): Setting<string> =>
    written.length <= lineMost ? { value: written } : { sentence: `${name} is too long: write ${lineMost} signs at most.` }
}

/** What was written is not repeated. */
export function readSecret(name: string, signsLeast: number) {
  return (written: string): Setting<string> =>
    written.length >= signsLeast ? { value: written } : { sentence: `${name} is too short: write ${signsLeast} signs at least.` }
}
