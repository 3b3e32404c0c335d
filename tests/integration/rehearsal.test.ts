import { describe, expect, it } from 'vitest'
import type { HostSlices } from '../../shared/hostViews.ts'
import { type Caller, callHost, callPhone } from '../support/caller.ts'
import { twoNodes } from '../support/nodes.ts'
import { redisServer } from '../support/redis.ts'
import { type Opened, openRoom, runServer } from '../support/running.ts'

const second = 1_000
const minute = 60 * second
const device = 'device-secret-of-22-signs-Ada'

async function rehearsing(people = 24) {
  const server = await runServer()
  const opened = await openRoom(server, { rehearsal: { people } })
  const host = await callHost(server.port, opened.code, opened.hostSecret)
  return { server, host, ...opened }
}

const count = (host: Caller<HostSlices>): number => host.slices().roster?.length ?? 0
/** A name that nobody has stays out of the room: what was shown last is what is now. */
const shown = async (host: Caller<HostSlices>, word: string): Promise<void> => {
  await host.send({ type: 'retitle', title: word })
  await host.until(({ common }) => common?.title === word)
}

describe('[H1] a rehearsal', () => {
  it.each([{ people: 7 }, { people: 201 }, { people: 8.5 }, { people: '24' }, {}, { people: 24, pace: 10 }])('of %j is not opened', async (rehearsal) => {
    const { port } = await runServer()
    const response = await fetch(`http://127.0.0.1:${port}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hostSecret: 'host-secret-of-at-least-22-signs', title: 'Prov', language: 'sv', purpose: 'mingle', rehearsal }),
    })
    expect([response.status, await response.json()]).toEqual([400, { ok: false, reason: 'malformed' }])
  })

  it('says so to everybody, and to its host who is pretended; a real phone meets pretend people', async () => {
    const { server, host, code } = await rehearsing(8)
    const phone = await callPhone(server.port, code, device)
    await phone.send({ type: 'join', name: 'Ada' })
    await server.clock.advance(2 * minute)
    await host.until(({ roster }) => roster?.length === 8)
    expect(phone.slices().common?.rehearsal).toEqual({ people: 8, pace: 1 })
    const roster = host.slices().roster ?? []
    expect(roster.filter(({ isPretend }) => !isPretend).map(({ name }) => name)).toEqual(['Ada'])
    expect(roster.every(({ isAwake }) => isAwake)).toBe(true)
    await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
    await phone.until(({ you }) => you !== undefined && 'places' in you && you.places[0]?.kind === 'pairing')
    const pretend = roster.filter(({ isPretend }) => isPretend).map(({ name }) => name)
    const { you } = phone.slices()
    const place = you !== undefined && 'places' in you ? you.places[0] : undefined
    expect(place?.kind === 'pairing' && place.partners.every((name) => pretend.includes(name))).toBe(true)
  })

  it('is erased a day after its last command; a room in earnest is not', async () => {
    const { server, code, hostSecret, host } = await rehearsing()
    const earnest = await openRoom(server)
    host.hangUp()
    await server.clock.advance(26 * 60 * minute)
    await expect(callHost(server.port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    expect((await callHost(server.port, earnest.code, earnest.hostSecret)).slices().common?.rehearsal).toBeNull()
  })

  it('ended by its host is gone, and whoever was in it is hung up on', async () => {
    const { server, code, hostSecret, host } = await rehearsing()
    await server.clock.advance(20 * second)
    const gone = new Promise((resolve) => host.socket.once('disconnect', resolve))
    const url = `http://127.0.0.1:${server.port}/api/rooms/${code}`
    expect((await fetch(url, { method: 'DELETE', headers: { authorization: `Bearer ${hostSecret}` } })).status).toBe(204)
    await gone
    await server.clock.advance(minute)
    await expect(callHost(server.port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
  })

  it('asked for twice is opened once', async () => {
    const { server, code, hostSecret } = await rehearsing()
    const again = await fetch(`http://127.0.0.1:${server.port}/api/rooms`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ hostSecret, title: 'Prov', language: 'sv', purpose: 'mingle', rehearsal: { people: 60 } }),
    })
    expect(await again.json()).toEqual({ ok: true, code })
  })
})

/** How often each thing has happened. */
async function happened({ port }: { readonly port: number }, { code, hostSecret }: Opened): Promise<(type: string) => number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/rooms/${code}/log`, { headers: { authorization: `Bearer ${hostSecret}` } })
  const log = await response.text()
  return (type) => log.split(`"${type}"`).length - 1
}

describe('[H4] the people of a rehearsal', () => {
  it('act while a console looks on and five minutes more, stand still, and go on when it is back', async () => {
    const { server, host, ...opened } = await rehearsing()
    await server.clock.advance(90 * second)
    await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
    host.socket.disconnect()
    await expect.poll(async () => (await (await fetch(`http://127.0.0.1:${server.port}/metrics`)).text())).toContain('klapp_connections{role="host"} 0')
    await server.clock.advance(4 * minute)
    const before = (await happened(server, opened))('foundEachOther')
    expect(before).toBeGreaterThan(10)
    await server.clock.advance(2 * minute)
    const stood = (await happened(server, opened))('foundEachOther')
    await server.clock.advance(10 * minute)
    expect((await happened(server, opened))('foundEachOther')).toBe(stood)
    const back = await callHost(server.port, opened.code, opened.hostSecret)
    await server.clock.advance(5 * minute)
    expect((await happened(server, opened))('foundEachOther')).toBeGreaterThan(stood)
    expect(back.slices().common?.rehearsal?.people).toBe(24)
  })

  it('go on after a new start of the server, and nobody comes twice', async () => {
    const { server, ...opened } = await rehearsing()
    await server.clock.advance(30 * second)
    const again = await server.restart()
    const host = await callHost(again.port, opened.code, opened.hostSecret)
    expect(count(host)).toBeGreaterThan(4)
    await again.clock.advance(90 * second)
    await shown(host, 'Efter omstarten')
    expect(count(host)).toBe(23)
    expect((await happened(again, opened))('personJoined')).toBe(23)
  })

  it('come for nothing less than a rehearsal', async () => {
    const server = await runServer()
    const { code, hostSecret } = await openRoom(server)
    const host = await callHost(server.port, code, hostSecret)
    await server.clock.advance(2 * minute)
    expect(count(host)).toBe(0)
    expect(await host.send({ type: 'setPace', pace: 10 })).toEqual({ ok: false, reason: 'notAllowed' })
  })

  it.skipIf(redisServer === null)('do everything once, with a console at each of two nodes', async () => {
    const { clock, nodes } = await twoNodes()
    const [here, there] = nodes
    const opened = await openRoom(here, { rehearsal: { people: 24 } })
    const hosts = [await callHost(here.port, opened.code, opened.hostSecret), await callHost(there.port, opened.code, opened.hostSecret)]
    await clock.advance(90 * second)
    for (const host of hosts) await host.until(({ roster }) => roster?.length === 23)
    await hosts[0]?.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 1 } })
    await clock.advance(40 * second)
    const times = await happened(here, opened)
    expect([times('personJoined'), times('personRenamed'), times('talkingBegan')]).toEqual([23, 0, 1])
    expect(times('foundEachOther')).toBeGreaterThan(8)
    expect(times('foundEachOther')).toBeLessThanOrEqual(11)
  })
})

describe('[H5] the people of a rehearsal take nobody’s place', () => {
  it('where a server holds so many people', async () => {
    const server = await runServer(undefined, { limits: { rooms: 10, people: 12, peopleInRoom: 10, megabytes: 10 } })
    const opened = await openRoom(server, { rehearsal: { people: 24 } })
    const host = await callHost(server.port, opened.code, opened.hostSecret)
    await server.clock.advance(2 * minute)
    await shown(host, 'Fullt')
    expect(count(host)).toBe(10)
    const earnest = await openRoom(server)
    for (const name of ['Ada', 'Bo', 'Cleo', 'Dan', 'Eva']) {
      const phone = await callPhone(server.port, earnest.code, `device-secret-of-22-signs-${name}`)
      expect(await phone.send({ type: 'join', name })).toMatchObject({ ok: true })
    }
    const phone = await callPhone(server.port, opened.code, device)
    expect(await phone.send({ type: 'join', name: 'Ada' })).toMatchObject({ ok: true })
  })

  it('by a rehearsal counts as a room', async () => {
    const server = await runServer(undefined, { limits: { rooms: 1, people: 12, peopleInRoom: 10, megabytes: 10 } })
    await openRoom(server, { rehearsal: { people: 8 } })
    await expect(openRoom(server, { rehearsal: { people: 8 } })).rejects.toThrow('serverFull')
  })
})
