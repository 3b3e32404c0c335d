/** Environment to a frozen config, or to sentences that say what to write instead. */
import { resolve } from 'node:path'
import { roomPeople } from '../shared/limits.ts'
import {
  type LogLevel,
  type Setting,
  readCount,
  readHost,
  readLine,
  readLogLevel,
  readPort,
  readPublicUrl,
  readRedisUrl,
  readSecret,
  readTrustProxy,
} from './settingReaders.ts'
import { type Limits, usualLimits } from './rooms/capacity.ts'
import type { TrustProxy } from './trustProxy.ts'

type Config = {
  /** 0 lets the system choose a free one. */
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** An origin without a slash at its end, such as "https://klapp.example.org"; null if none was given. */
  readonly publicUrl: string | null
  /** Where the certificate and its key lie; null where HTTPS ends elsewhere, or nowhere. */
  readonly tls: { readonly cert: string; readonly key: string } | null
  /** Whose word counts for the address of whoever asks. */
  readonly trustProxy: TrustProxy
  /** Where several servers keep one log; null where this is the only one. */
  readonly redisUrl: string | null
  readonly logLevel: LogLevel
  /** Who runs this server, for those who want to know what becomes of their name; empty if it does not say. */
  readonly operator: { readonly name: string; readonly contact: string }
  /** So many days after its opening and its last command a room is erased. */
  readonly keepDays: number
  /** Asked of whoever opens a room; null lets anybody. */
  readonly openPassphrase: string | null
  readonly limits: Limits
  /** Opens `/metrics` from elsewhere; null where only this computer may look. */
  readonly metricsToken: string | null
}


export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly sentences: readonly string[] }

type Environment = Readonly<Record<string, string | undefined>>

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
  const path = (written: string): Setting<string> => ({ value: resolve(written) })
  const [cert, key] = [take('TLS_CERT', '', path), take('TLS_KEY', '', path)]
  if ((cert === '') !== (key === '')) sentences.push('TLS_CERT and TLS_KEY belong together: write both, each the path of a PEM file, or neither.')
  const config: Config = {
    port: take('PORT', 3000, readPort),
    host: take('HOST', '0.0.0.0', readHost),
    dataDir: take('DATA_DIR', resolve('data'), path),
    publicUrl: take<string | null>('PUBLIC_URL', null, readPublicUrl),
    tls: cert === '' || key === '' ? null : { cert, key },
    trustProxy: take<TrustProxy>('TRUST_PROXY', { kind: 'nobody' }, readTrustProxy),
    redisUrl: take<string | null>('REDIS_URL', null, readRedisUrl),
    logLevel: take<LogLevel>('LOG_LEVEL', 'info', readLogLevel),
    operator: { name: take('OPERATOR_NAME', '', readLine('OPERATOR_NAME')), contact: take('OPERATOR_CONTACT', '', readLine('OPERATOR_CONTACT')) },
    keepDays: take('KEEP_DAYS', 30, readCount('KEEP_DAYS', { most: 3_650, such: 30 })),
    openPassphrase: take<string | null>('OPEN_PASSPHRASE', null, readSecret('OPEN_PASSPHRASE', passphraseSigns)),
    limits: {
      rooms: take('MAX_ROOMS', usualLimits.rooms, readCount('MAX_ROOMS', { most: 1_000_000, such: 1_000 })),
      people: take('MAX_PEOPLE', usualLimits.people, readCount('MAX_PEOPLE', { most: 1_000_000, such: 20_000 })),
      peopleInRoom: take('MAX_PEOPLE_PER_ROOM', usualLimits.peopleInRoom, readCount('MAX_PEOPLE_PER_ROOM', { least: 2, most: roomPeople, such: 500 })),
      megabytes: take('MAX_MEGABYTES', usualLimits.megabytes, readCount('MAX_MEGABYTES', { most: 1_000_000, such: 2_000 })),
    },
    metricsToken: take<string | null>('METRICS_TOKEN', null, readSecret('METRICS_TOKEN', tokenSigns)),
  }
  return sentences.length > 0 ? { ok: false, sentences } : { ok: true, config: Object.freeze(config) }
}

/** A passphrase is guessed over the network only, a few times a minute. */
const passphraseSigns = 8
const tokenSigns = 16
