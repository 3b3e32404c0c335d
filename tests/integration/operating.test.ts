/** What an operator decides, asks and reads. */
import { once } from 'node:events'
import { IncomingMessage, request } from 'node:http'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openSqliteLog } from '../../server/log/sqliteLog.ts'
import type { KlappParts } from '../../server/klapp.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { aBatch, aHeader } from '../support/givenLog.ts'
import { handClock } from '../support/handClock.ts'
import { serve, startOfEvening } from '../support/running.ts'
import { tempDir } from '../support/tempDir.ts'

const device = (name: string): string => `device-secret-of-22-signs-${name}`
const limits = { rooms: 1_000, people: 20_000, peopleInRoom: 5_000, megabytes: 2_000 }

async function operated(settings: Partial<KlappParts> = {}) {
  const opened = await openSqliteLog(tempDir())
  if (!opened.ok) throw new Error(opened.sentence)
  const clock = handClock(startOfEvening)
  const { log } = opened
  const { klapp, stop } = await serve({ log, clock, ...settings })
  onTestFinished(stop)
  let rooms = 0
  const base = `http://127.0.0.1:${klapp.port}`
  const open = async (passphrase?: string) => {
    const hostSecret = `host-secret-of-at-least-22-signs-${(rooms += 1)}`
    const asked = { hostSecret, title: 'Tisdag', language: 'sv', purpose: 'mingle', ...(passphrase === undefined ? {} : { passphrase }) }
    const response = await fetch(`${base}/api/rooms`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) })
    const reply: { ok: boolean; code?: string; reason?: string } = await response.json()
    return { status: response.status, hostSecret, ...reply }
  }
  return { log, clock, klapp, stop, open, port: klapp.port, get: (path: string, init?: RequestInit) => fetch(`${base}${path}`, init) }
}

describe('who may open rooms', () => {
  it('is anybody, where nothing is said', async () => {
    const { open } = await operated()
    expect(await open()).toMatchObject({ status: 201, ok: true })
  })

  it('is whoever knows the passphrase, where there is one', async () => {
    const { open, log } = await operated({ openPassphrase: 'open sesame' })
    expect(await open()).toMatchObject({ status: 403, reason: 'passphraseNeeded' })
    expect(await open('open sesam')).toMatchObject({ status: 403, reason: 'passphraseWrong' })
    expect((await log.size()).rooms).toBe(0)
    expect(await open('open sesame')).toMatchObject({ status: 201, ok: true })
  })

  it('cannot be found out by trying: guesses are limited, and then even the right one is no answer', async () => {
    const { open, clock, log } = await operated({ openPassphrase: 'open sesame' })
    const tries = Array.from({ length: 20 }, (_, number) => `guess number ${number}`)
    expect(new Set((await Promise.all(tries.map(open))).map(({ reason }) => reason))).toEqual(new Set(['passphraseWrong']))
    expect([await open('one too many'), await open('open sesame')]).toMatchObject([{ reason: 'tooFast' }, { reason: 'tooFast' }])
    expect((await log.size()).rooms).toBe(0)
    await clock.advance(60_000)
    expect(await open('open sesame')).toMatchObject({ ok: true })
  })

  it('opens no more than so many at a time', async () => {
    const { open, clock } = await operated()
    const opened = await Promise.all(Array.from({ length: 70 }, () => open()))
    expect(opened.filter(({ ok }) => ok)).toHaveLength(60)
    expect(opened.find(({ ok }) => !ok)).toMatchObject({ status: 429, reason: 'tooFast' })
    await clock.advance(30_000)
    expect(await open()).toMatchObject({ ok: true })
  })
})

describe('how much there may be', () => {
  it('so many rooms, and nothing is written of the next one', async () => {
    const { open, log } = await operated({ limits: { ...limits, rooms: 2 } })
    const opened = await Promise.all([open(), open(), open(), open()])
    expect(opened.map(({ reason = 'ok' }) => reason)).toEqual(['ok', 'ok', 'serverFull', 'serverFull'])
    expect(opened[2].status).toBe(503)
    expect((await log.size()).rooms).toBe(2)
  })

  it('so many megabytes, and then no more rooms; those that are there go on', async () => {
    const { open, port, log } = await operated({ limits: { ...limits, megabytes: 1 } })
    const { code = '', hostSecret } = await open()
    const host = await callHost(port, code, hostSecret)
    await log.create(aHeader(), aBatch(0, { entries: 10_000 }))
    expect(await open()).toMatchObject({ reason: 'serverFull' })
    expect(await host.send({ type: 'retitle', title: 'Goes on' })).toMatchObject({ ok: true })
  })

  it('so many people in a room; whoever is in comes back', async () => {
    const { open, port } = await operated({ limits: { ...limits, peopleInRoom: 2 } })
    const { code = '', hostSecret } = await open()
    const [ada, bo, cy] = await Promise.all(['Ada', 'Bo', 'Cy'].map((name) => callPhone(port, code, device(name))))
    expect(await ada?.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    expect(await bo?.send({ type: 'join', name: 'Bo' })).toMatchObject({ ok: true })
    expect(await cy?.send({ type: 'join', name: 'Cy' })).toEqual({ ok: false, reason: 'roomFull' })
    expect(await ada?.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    const host = await callHost(port, code, hostSecret)
    expect(await host.send({ type: 'addPerson', name: 'Di' })).toEqual({ ok: false, reason: 'roomFull' })
    expect(host.slices().roster).toHaveLength(2)
    await bo?.send({ type: 'leave' })
    expect(await cy?.send({ type: 'join', name: 'Cy' })).toMatchObject({ ok: true })
  })

  it('so many people in all rooms together', async () => {
    const { open, port } = await operated({ limits: { ...limits, people: 2 } })
    const [one, other] = [await open(), await open()]
    const [ada, bo, cy] = [
      await callPhone(port, one.code ?? '', device('Ada')),
      await callPhone(port, other.code ?? '', device('Bo')),
      await callPhone(port, other.code ?? '', device('Cy')),
    ]
    expect(await ada.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
    expect(await bo.send({ type: 'join', name: 'Bo' })).toMatchObject({ ok: true })
    expect(await cy.send({ type: 'join', name: 'Cy' })).toEqual({ ok: false, reason: 'serverFull' })
  })
})

describe('how it is doing', () => {
  it('lives, and is ready', async () => {
    const { get } = await operated()
    expect([(await get('/healthz')).status, (await get('/readyz')).status]).toEqual([200, 200])
  })

  it('is not ready where the log can not be written to, and lives all the same', async () => {
    const { get, log } = await operated()
    await log.close()
    const answer = await get('/readyz')
    expect([answer.status, await answer.text()]).toEqual([503, 'the log can not be written to'])
    expect((await get('/healthz')).status).toBe(200)
  })

  it('tells figures, of rooms, phones, commands, refusals, appends, matchings and the event loop', async () => {
    const { open, port, get } = await operated()
    const { code = '', hostSecret } = await open()
    const host = await callHost(port, code, hostSecret)
    const phone = await callPhone(port, code, device('Ada'))
    await phone.send({ type: 'join', name: 'Ada' })
    await phone.send({ type: 'rename', name: '' })
    await host.send({ type: 'addPerson', name: 'Bo' })
    await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
    await host.until(({ common }) => common?.schedule[0].kind === 'moving')
    await callPhone(port, 'ZZZZZZ', device('Ada')).catch(() => null)
    const figures = await (await get('/metrics')).text()
    for (const line of [
      'klapp_rooms 1',
      'klapp_rooms_awake 1',
      'klapp_connections{role="participant"} 1',
      'klapp_commands_total{type="join",ok="true"} 1',
      'klapp_rejections_total{reason="nameEmpty"} 1',
      'klapp_rejections_total{reason="unknownRoom"} 1',
      'klapp_matching_seconds_count 1',
    ]) {
      expect(figures.split('\n')).toContain(line)
    }
    expect(figures).toMatch(/^nodejs_eventloop_lag_seconds /m)
    expect(figures).toMatch(/^klapp_append_seconds_count [1-9]/m)
    expect(figures).not.toContain(code)
  })

  it('tells them to this computer only, and not through a proxy on it', async () => {
    const { get } = await operated()
    expect((await get('/metrics')).status).toBe(200)
    for (const name of ['x-forwarded-for', 'forwarded', 'x-forwarded-proto']) {
      expect((await get('/metrics', { headers: { [name]: '192.0.2.1' } })).status, name).toBe(404)
    }
  })

  it('tells them to no page whose name was made to lead here', async () => {
    const { port } = await operated()
    const asked = async (host: string): Promise<number> => {
      const asking = request({ port, host: '127.0.0.1', path: '/metrics', headers: { host } }).end()
      const [response]: readonly unknown[] = await once(asking, 'response')
      return response instanceof IncomingMessage ? (response.resume().statusCode ?? 0) : 0
    }
    const named = await Promise.all(['localhost', `127.0.0.1:${port}`, `[::1]:${port}`, 'evil.example', `127.0.0.1.evil.example:${port}`].map(asked))
    expect(named).toEqual([200, 200, 200, 404, 404])
  })

  it('tells them to whoever has the token, where there is one', async () => {
    const { get } = await operated({ metricsToken: 'a-token-of-sixteen-signs' })
    const asked = (token: string) => get('/metrics', { headers: { authorization: `Bearer ${token}`, 'x-forwarded-for': '192.0.2.1' } })
    expect([(await get('/metrics')).status, (await asked('a-token-of-sixteen-sign')).status]).toEqual([404, 404])
    expect((await asked('a-token-of-sixteen-signs')).status).toBe(200)
  })
})
