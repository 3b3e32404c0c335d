/** A whole Klapp in this process, with a database of its own, for as long as a benchmark runs. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import type { Clock } from '../../server/clock.ts'
import { startKlapp } from '../../server/klapp.ts'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'

const builtPages = join(import.meta.dirname, '../../dist/client')

/** `clientDir`: where the pages lie, if they are others than ours. */
export async function startForBench(clock: Clock, clientDir = builtPages): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'klapp-bench-'))
  const opened = await openSqliteLog(dataDir)
  if (!opened.ok) throw new Error(opened.sentence)
  const klapp = await startKlapp({
    log: opened.log,
    clock,
    clientDir,
    host: '127.0.0.1',
    port: 0,
    addressesAt: (port) => [`http://127.0.0.1:${port}`],
    logger: pino({ level: 'silent' }),
    leastApartMs: 300,
  })
  return {
    port: klapp.port,
    close: async () => {
      await klapp.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
