/** Where rooms are kept, and by which clock: a file of this server's own, or a Redis that several share. */
import type { Logger } from 'pino'
import { systemClock } from './clock.ts'
import type { KlappParts } from './klapp.ts'
import { openSqliteLog } from './log/sqliteLog.ts'

type StoreOpening =
  | { readonly ok: true; readonly store: Pick<KlappParts, 'log' | 'clock' | 'nodes'> }
  | { readonly ok: false; readonly sentence: string }

type Place = { readonly dataDir: string; readonly redisUrl: string | null }

export async function openStore({ dataDir, redisUrl }: Place, logger: Logger): Promise<StoreOpening> {
  if (redisUrl !== null) return openRedis(redisUrl, logger)
  const opening = await openSqliteLog(dataDir)
  return opening.ok ? { ok: true, store: { log: opening.log, clock: systemClock() } } : opening
}

/** Loads what knows Redis, which nobody else needs. */
async function openRedis(url: string, logger: Logger): Promise<StoreOpening> {
  const { openNodes } = await import('./redis/openNodes.ts')
  const onTrouble = (error: unknown): void => logger.warn({ err: error }, 'Redis is out of reach; trying again.')
  try {
    const { warning, ...store } = await openNodes({ url, own: systemClock(), onTrouble })
    if (warning !== null) logger.warn(warning)
    return { ok: true, store }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return { ok: false, sentence: `Klapp can't reach Redis at ${new URL(url).host}. Start it there, or correct REDIS_URL. (${reason})` }
  }
}
