/** The process: reads the environment, starts Klapp, says where it is, and stops it when told to. */
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { type Logger, pino } from 'pino'
import { addressesOf, startText } from './web/addresses.ts'
import { type Certificate, readCertificate } from './certificate.ts'
import { readConfig } from './config.ts'
import { startKlapp } from './klapp.ts'
import { openStore } from './openStore.ts'

async function main(): Promise<void> {
  const settings = readConfig(process.env)
  if (!settings.ok) return fail(settings.sentences)
  const { config } = settings
  const reading = config.tls === null ? null : readCertificate(config.tls)
  if (reading?.ok === false) return fail([reading.sentence])
  const logger = pino({ level: config.logLevel })
  const opened = await openStore(config, logger)
  if (!opened.ok) return fail([opened.sentence])
  const parts = (port: number) => ({ interfaces: networkInterfaces(), host: config.host, port, publicUrl: config.publicUrl, isSecure: config.tls !== null })
  try {
    const klapp = await startKlapp({
      ...config,
      ...opened.store,
      certificate: reading?.certificate ?? null,
      // Beside the built server, wherever the process was started from.
      clientDir: join(import.meta.dirname, '../client'),
      matchingWorker: new URL('matchingWorker.js', import.meta.url),
      addressesAt: (port) => addressesOf(parts(port)),
      logger,
    })
    process.stdout.write(`${startText(parts(klapp.port))}\n`)
    if (klapp.wokenRooms > 0) logger.info({ rooms: klapp.wokenRooms }, 'Rooms go on where they were.')
    if (config.tls !== null) renewOnSignal(config.tls, klapp.renew, logger)
    stopOnSignal(klapp.close)
  } catch (error) {
    await opened.store.log.close()
    fail([whyNotStarted(error, config.port)])
  }
}

/** So that a certificate that was renewed is used, and nobody hung up on. One that does not fit changes nothing. */
function renewOnSignal(files: Certificate, renew: (certificate: Certificate) => void, logger: Logger): void {
  process.on('SIGHUP', () => {
    const reading = readCertificate(files)
    if (!reading.ok) return logger.error(`The old certificate stays in use. ${reading.sentence}`)
    renew(reading.certificate)
    logger.info('The certificate has been read anew.')
  })
}

function stopOnSignal(close: () => Promise<void>): void {
  let isStopping = false
  const stop = (): void => {
    if (isStopping) return
    isStopping = true
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function fail(sentences: readonly string[]): void {
  for (const sentence of sentences) process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}

function whyNotStarted(error: unknown, port: number): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return `Port ${port} is taken, perhaps by another Klapp. Stop that one, or choose another: PORT=3001 npm start.`
  if (code === 'EACCES') return `Port ${port} is not allowed here. Choose one above 1024: PORT=3000 npm start.`
  if (code === 'EADDRNOTAVAIL') return 'HOST is no address of this computer. Leave it out to listen on all of them.'
  return `Klapp could not start: ${error instanceof Error ? error.message : String(error)}`
}

await main()
