/** `npm run demo` opens a rehearsal and says where it is; it starts a server first, as `npm start` does, if none runs. */
import { spawn } from 'node:child_process'
import { networkInterfaces } from 'node:os'
import { join } from 'node:path'
import { addressesOf } from '../../server/web/addresses.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { openRoom } from '../pictures/guests.ts'
import { listening } from '../support/built.ts'

const people = 24
const { PORT = '3000', HOST = '0.0.0.0', PUBLIC_URL, TLS_CERT, OPEN_PASSPHRASE } = process.env
const isSecure = TLS_CERT !== undefined && TLS_CERT !== ''
const here = `${isSecure ? 'https' : 'http'}://${['0.0.0.0', '::'].includes(HOST) ? 'localhost' : HOST}:${PORT}`
const [phones = here] = addressesOf({ interfaces: networkInterfaces(), host: HOST, port: Number(PORT), publicUrl: PUBLIC_URL ?? null, isSecure })

if (!(await isRunning())) await start()
const language = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('sv') ? 'sv' : 'en'
const title = language === 'sv' ? 'Genrep' : 'Rehearsal'
// This console stays connected as long as the demo runs, so the pretend people do not stand still.
const { code, secret } = await openRoom(here, {
  title,
  language,
  purpose: 'mingle',
  rehearsal: { people },
  ...(OPEN_PASSPHRASE === undefined ? {} : { passphrase: OPEN_PASSPHRASE }),
})
console.log(`
A rehearsal with ${people} pretend people. They come in within a minute.

  Console            ${here}/host/${code}#${secret}
  Screen             ${here}/screen/${code}#${screenSecretOf(secret)}
  A phone            ${phones}/j/${code}

Press Start in the console, and 10× if you are in a hurry. Ctrl-C ends the demo.`)

async function isRunning(): Promise<boolean> {
  try {
    return (await fetch(`${here}/healthz`)).ok
  } catch {
    // Nobody listens there.
    return false
  }
}

async function start(): Promise<void> {
  const server = spawn(process.execPath, [join(import.meta.dirname, '../../deploy/start.mjs')], { stdio: ['ignore', 'pipe', 'inherit'] })
  server.stdout.on('data', (words: Buffer) => process.stdout.write(words))
  const stop = (): void => void server.kill('SIGTERM')
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  await listening(server)
  server.once('exit', (status) => process.exit(status ?? 0))
}
