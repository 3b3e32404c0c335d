import { type IncomingHttpHeaders, createServer } from 'node:http'
import { get } from 'node:https'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { io } from 'socket.io-client'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { protocolVersion } from '../../shared/protocol.ts'
import { type Proxy, caddy, startCaddy, startHostedNginx } from '../support/hosted.ts'
import { nginx } from '../support/nginx.ts'
import { openRoom, runServer } from '../support/running.ts'

const proxies = [
  ['nginx', nginx, startHostedNginx],
  ['Caddy', caddy, startCaddy],
] as const

describe.each(proxies)('%s as in deploy/hosted', (name, program, start) => {
  const started = (server: number): Promise<Proxy> => (program === null ? Promise.reject(new Error(`There is no ${name}.`)) : start(program, server))

  it.skipIf(program === null)('lets pages and sockets through, over HTTPS', async () => {
    const server = await runServer()
    const { https } = await started(server.port)
    expect((await secure(https, '/healthz')).status).toBe(200)
    const { code, hostSecret } = await openRoom(server)
    const socket = io(`https://localhost:${https}`, {
      transports: ['websocket'],
      rejectUnauthorized: false,
      reconnection: false,
      auth: { protocol: protocolVersion, code, as: 'host', secret: hostSecret },
    })
    onTestFinished(() => void socket.close())
    const view = await new Promise((resolve, reject) => {
      socket.once('view', resolve)
      socket.once('connect_error', reject)
    })
    expect(view).toMatchObject({ slices: { common: { title: 'Tisdagsmingel' } } })
  }, 60_000)

  it.skipIf(program === null)('says whose request it is, whatever they claim themselves', async () => {
    const { https } = await started(await echo())
    const told: IncomingHttpHeaders = JSON.parse((await secure(https, '/', { 'x-forwarded-for': '192.0.2.7' })).body)
    expect(told).toMatchObject({ 'x-forwarded-for': '127.0.0.1', 'x-forwarded-proto': 'https', host: `localhost:${https}` })
  }, 60_000)

  it.skipIf(program === null)('shows the metrics to nobody', async () => {
    const server = await runServer()
    const { https } = await started(server.port)
    expect((await secure(https, '/metrics')).status).toBe(404)
  }, 60_000)
})

it.skipIf(nginx === null)('nginx sends whoever comes over HTTP to HTTPS', async () => {
  const { http } = await startHostedNginx(nginx ?? '', (await runServer()).port)
  const answer = await fetch(`http://127.0.0.1:${http}/j/KM7P4T`, { redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([301, 'https://klapp.example.org/j/KM7P4T'])
})

it('the settings of deploy/hosted are settings', () => {
  const file = readFileSync(join(import.meta.dirname, '../../deploy/hosted/klapp.env'), 'utf8')
  const lines = file.split('\n').filter((line) => /^[A-Z_]+=/.test(line))
  const environment = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
  expect(readConfig(environment)).toMatchObject({ ok: true, config: { publicUrl: 'https://klapp.example.org', trustProxy: { kind: 'nearest', count: 1 } } })
})

function secure(port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<{ readonly status: number | undefined; readonly body: string }> {
  return new Promise((resolve, reject) => {
    get({ port, host: 'localhost', family: 4, servername: 'localhost', path, headers, rejectUnauthorized: false }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode, body }))
    }).once('error', reject)
  })
}

async function echo(): Promise<number> {
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void server.close())
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}
