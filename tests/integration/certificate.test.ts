/** HTTPS in Klapp itself: with its certificate, with another one while it runs, and with none that fits. */
import { once } from 'node:events'
import { copyFileSync, writeFileSync } from 'node:fs'
import { get } from 'node:https'
import { join } from 'node:path'
import { type TLSSocket, connect } from 'node:tls'
import { describe, expect, it, onTestFinished } from 'vitest'
import { io } from 'socket.io-client'
import { readCertificate } from '../../server/certificate.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { spawnBuilt } from '../support/built.ts'
import { freePort } from '../support/freePort.ts'
import { tempDir } from '../support/tempDir.ts'

const fixtures = join(import.meta.dirname, '../fixtures/certificates')
const longMs = 120_000

describe('the certificate', () => {
  it.each([
    ['gone.pem', 'one.key.pem', /^TLS_CERT is ".+gone\.pem", and can't be read\./],
    ['one.cert.pem', 'gone.pem', /^TLS_KEY is ".+gone\.pem", and can't be read\./],
    ['one.key.pem', 'one.key.pem', /^TLS_CERT is .+, which is no certificate\./],
    ['one.cert.pem', 'one.cert.pem', /^TLS_KEY is .+, which is no key that Klapp can use\./],
    ['one.cert.pem', 'other.key.pem', /^TLS_KEY does not belong to TLS_CERT: /],
  ])('%s with the key %s is refused with a sentence', (cert, key, sentence) => {
    const reading = readCertificate({ cert: join(fixtures, cert), key: join(fixtures, key) })
    expect(reading.ok ? '' : reading.sentence).toMatch(sentence)
  })

  it('is read with its key', () => {
    expect(readCertificate({ cert: join(fixtures, 'one.cert.pem'), key: join(fixtures, 'one.key.pem') }).ok).toBe(true)
  })
})

describe('a server with a certificate', () => {
  it('speaks HTTPS, to pages and sockets, and takes a new one without stopping', async () => {
    const { port, install, hangUp, said } = await secureServer()
    expect(said()).toContain(`https://127.0.0.1:${port}`)
    expect(await shown(port)).toBe('Klapp test one')
    expect(await statusOf(port)).toBe(200)
    const line = io(`https://127.0.0.1:${port}`, { transports: ['websocket'], rejectUnauthorized: false, reconnection: false, auth: { protocol: protocolVersion, code: 'ZZZZZZ', as: 'host', secret: 's'.repeat(22) } })
    onTestFinished(() => void line.close())
    expect(await new Promise((resolve) => line.once('connect_error', resolve))).toMatchObject({ data: { reason: 'unknownRoom' } })
    install('other')
    hangUp()
    await expect.poll(() => shown(port)).toBe('Klapp test other')
  }, longMs)

  it('keeps the old one where the new one does not fit, and says why', async () => {
    const { port, dir, hangUp, said } = await secureServer()
    writeFileSync(join(dir, 'cert.pem'), 'no certificate')
    hangUp()
    await expect.poll(said).toContain('The old certificate stays in use. TLS_CERT is')
    expect(await shown(port)).toBe('Klapp test one')
  }, longMs)
})

async function secureServer() {
  const [dir, port] = [tempDir(), await freePort()]
  const install = (name: string): void => {
    for (const part of ['cert', 'key']) copyFileSync(join(fixtures, `${name}.${part}.pem`), join(dir, `${part}.pem`))
  }
  install('one')
  const server = spawnBuilt(dir, { PORT: String(port), LOG_LEVEL: 'info', TLS_CERT: join(dir, 'cert.pem'), TLS_KEY: join(dir, 'key.pem') })
  onTestFinished(() => void server.kill('SIGKILL'))
  let said = ''
  for (const output of [server.stdout, server.stderr]) output?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  await expect.poll(() => said, { timeout: longMs }).toContain('Klapp is running.')
  return { dir, port, install, said: () => said, hangUp: () => void server.kill('SIGHUP') }
}

/** The name on the certificate that a new connection is shown. */
async function shown(port: number): Promise<unknown> {
  const socket: TLSSocket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
  await once(socket, 'secureConnect')
  const { subject } = socket.getPeerCertificate()
  socket.destroy()
  return subject.CN
}

function statusOf(port: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/', rejectUnauthorized: false }, (response) => {
      response.resume()
      resolve(response.statusCode)
    }).once('error', reject)
  })
}
