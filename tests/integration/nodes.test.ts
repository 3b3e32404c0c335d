import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import type { LogEntry } from '../../server/log/roomLog.ts'
import { openNodes } from '../../server/redis/openNodes.ts'
import { screenSecretOf } from '../../server/secrets.ts'
import { roomCode } from '../../shared/ids.ts'
import type { Reply } from '../../shared/protocol.ts'
import type { HostSlices } from '../../shared/hostViews.ts'
import type { PhoneSlices } from '../../shared/views.ts'
import { builtServer } from '../support/built.ts'
import { type Caller, callHost, callPhone, callScreen } from '../support/caller.ts'
import { twoNodes } from '../support/nodes.ts'
import { redisServer, startRedis } from '../support/redis.ts'
import { openRoom } from '../support/running.ts'

const device = (name: string): string => `device-secret-of-22-signs-${name}`
const stage = (slices: Partial<PhoneSlices | HostSlices>): string => slices.common?.schedule[0].kind ?? 'nothing'
const partners = (phone: Caller<PhoneSlices>, round: number): readonly string[] => {
  const { you } = phone.slices()
  const place = you !== undefined && 'places' in you ? you.places.find((known) => known.round === round) : undefined
  return place?.kind === 'pairing' ? place.partners : []
}

async function joined(port: number, code: string, name: string): Promise<Caller<PhoneSlices>> {
  const phone = await callPhone(port, code, device(name))
  expect(await phone.send({ type: 'join', name })).toMatchObject({ ok: true })
  await phone.until(({ you }) => you?.status === 'takingPart')
  return phone
}

/** The host and Ada at the one, Bo at the other. */
async function eveningAtTwo() {
  const { redis, clock, nodes } = await twoNodes()
  const [here, there] = nodes
  const { code, hostSecret } = await openRoom(here)
  const host = await callHost(here.port, code, hostSecret)
  const ada = await joined(here.port, code, 'Ada')
  const bo = await joined(there.port, code, 'Bo')
  await host.until(({ roster }) => roster?.length === 2 && roster.every(({ isAwake }) => isAwake))
  const start = async (): Promise<void> => {
    expect(await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })).toMatchObject({ ok: true })
    await Promise.all([ada, bo].map((phone) => phone.until((slices) => stage(slices) === 'moving')))
  }
  return { redis, clock, here, there, code, hostSecret, host, ada, bo, start }
}

async function entriesOf(url: string, code: string): Promise<readonly LogEntry[]> {
  const { log } = await openNodes({ url, own: systemClock(), onTrouble: () => {} })
  onTestFinished(() => log.close())
  const known = roomCode(code)
  const id = known === null ? null : await log.findByCode(known)
  return (id === null ? null : await log.read(id))?.entries ?? []
}

describe.skipIf(redisServer === null)('two nodes', () => {
  it('a phone at the one meets a phone at the other', async () => {
    const { ada, bo, start } = await eveningAtTwo()
    await start()
    expect(partners(ada, 1)).toEqual(['Bo'])
    expect(partners(bo, 1)).toEqual(['Ada'])
  })

  it('go through the rounds together, and every step is taken once', async () => {
    const { redis, clock, code, ada, bo, start } = await eveningAtTwo()
    await start()
    for (const round of [1, 2]) {
      await clock.advance(30_200)
      await Promise.all([ada, bo].map((phone) => phone.until((slices) => stage(slices) === 'talking')))
      await Promise.all([ada, bo].map((phone) => phone.until(() => partners(phone, round + 1).length === 1)))
      await clock.advance(120_200)
      await Promise.all([ada, bo].map((phone) => phone.until((slices) => stage(slices) === 'moving')))
    }
    const entries = await entriesOf(redis.url, code)
    const steps = entries.flatMap(({ events }) => events.map(({ type }) => type))
    const counted = (type: string): number => steps.filter((step) => step === type).length
    expect([counted('clapped'), counted('talkingBegan'), counted('movingBegan'), counted('matchingMade')]).toEqual([2, 2, 3, 3])
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
  })

  it('go on when the one that led is gone, and nobody is at it any more', async () => {
    const { clock, here, there, code, hostSecret, bo, start } = await eveningAtTwo()
    await start()
    const console = await callHost(there.port, code, hostSecret)
    await here.stop()
    await console.until(({ roster }) => roster?.filter(({ isAwake }) => isAwake).map(({ name }) => name).join() === 'Bo')
    await clock.advance(30_200)
    await bo.until((slices) => stage(slices) === 'talking')
    expect(stage(bo.slices())).toBe('talking')
  })

  it('a command sent to both happens once', async () => {
    const { here, there, code, hostSecret, host } = await eveningAtTwo()
    const other = await callHost(there.port, code, hostSecret)
    const command = { type: 'addPerson', name: 'Cy' } as const
    const replies = await Promise.all([host, other].map((console) => console.send(command, 'one-command-at-two-nodes')))
    expect(replies[0]).toEqual(replies[1])
    expect(replies[0]).toMatchObject({ ok: true })
    const after = await Promise.all([here, there].map(({ port }) => callHost(port, code, hostSecret)))
    for (const console of after) expect(console.slices().roster).toHaveLength(3)
  })

  it('whoever has joined at the one is known at the other at once', async () => {
    const { here, there, code } = await eveningAtTwo()
    const names = Array.from({ length: 20 }, (_, index) => `Guest ${index}`)
    const known = await Promise.all(names.map(async (name, index) => {
      const phone = await callPhone(here.port, code, device(`guest-${index}`))
      await phone.send({ type: 'join', name })
      const again = await callPhone(there.port, code, device(`guest-${index}`))
      return again.received[0]?.slices.you?.status
    }))
    expect(known).toEqual(names.map(() => 'takingPart'))
  })

  it('a console at the one sees who and what is connected to the other', async () => {
    const { there, code, hostSecret, host, bo } = await eveningAtTwo()
    const screen = await callScreen(there.port, code, screenSecretOf(hostSecret))
    screen.socket.emit('sound', true)
    await host.until(({ console }) => console?.screens.withSound === 1)
    bo.hangUp()
    const { roster } = await host.until((slices) => slices.roster?.some(({ isAwake }) => !isAwake) === true)
    expect(roster?.map(({ name, isAwake }) => [name, isAwake])).toEqual([['Ada', true], ['Bo', false]])
  })

  it('the newest connection has the seat, and the older one at the other node is told', async () => {
    const { clock, there, code, host, ada } = await eveningAtTwo()
    await clock.advance(1)
    const toldElsewhere = new Promise<void>((resolve) => void ada.socket.once('elsewhere', resolve))
    const again = await callPhone(there.port, code, device('Ada'))
    await toldElsewhere
    await again.until(({ you }) => you?.status === 'takingPart')
    expect(host.slices().roster).toHaveLength(2)
    expect(again.socket.connected).toBe(true)
  })

  it('[P3] nobody is taken for absent who is connected to the other node', async () => {
    const { clock, host, start } = await eveningAtTwo()
    await start()
    for (const next of ['talking', 'moving', 'talking', 'moving']) {
      await clock.advance(next === 'talking' ? 30_200 : 120_200)
      await host.until((slices) => stage(slices) === next)
    }
    expect(host.slices().roster?.filter(({ isDoubtful }) => isDoubtful)).toEqual([])
  })

  it('[P3] who is connected to neither from clap to clap is in doubt', async () => {
    const { clock, host, bo, start } = await eveningAtTwo()
    const toClap = async (): Promise<void> => {
      await clock.advance(30_200)
      await host.until((slices) => stage(slices) === 'talking')
      await clock.advance(120_200)
      await host.until((slices) => stage(slices) === 'moving')
    }
    const doubtful = () => host.slices().roster?.filter(({ isDoubtful }) => isDoubtful).map(({ name }) => name)
    await start()
    await toClap()
    await clock.advance(1_000)
    bo.hangUp()
    await host.until(({ roster }) => roster?.some(({ isAwake }) => !isAwake) === true)
    await toClap()
    expect(doubtful()).toEqual([])
    await toClap()
    await host.until(() => doubtful()?.length === 1)
    expect(doubtful()).toEqual(['Bo'])
  })
})

describe.skipIf(redisServer === null)('Redis under two nodes', () => {
  it('killed and started again has lost nothing that was acknowledged, and the evening goes on', async () => {
    const { redis, clock, code, host, ada, bo, start } = await eveningAtTwo()
    await start()
    await redis.kill()
    const during = host.send({ type: 'addPerson', name: 'Cy' }, 'asked-while-redis-was-away')
    await redis.start()
    expect(await during).toMatchObject({ ok: true })
    await clock.advance(30_200)
    await Promise.all([ada, bo].map((phone) => phone.until((slices) => stage(slices) === 'talking')))
    const known = (await entriesOf(redis.url, code)).flatMap(({ commandId }) => (commandId === null ? [] : [commandId]))
    expect(known).toContain('asked-while-redis-was-away')
    expect(new Set(known).size).toBe(known.length)
  })

  it('killed again and again under load keeps each command that was acknowledged, and does it once', async () => {
    const { redis, here, there, code, hostSecret } = await eveningAtTwo()
    const consoles = await Promise.all([here, there, here, there].map(({ port }) => callHost(port, code, hostSecret)))
    const asked: { readonly id: string; readonly reply: Promise<Reply> }[] = []
    const askAll = (): void => {
      for (const console of consoles) {
        const id = `guest-number-${asked.length}-at-the-door`
        asked.push({ id, reply: console.send({ type: 'addPerson', name: `Guest ${asked.length}` }, id) })
      }
    }
    for (let kill = 0; kill < 3; kill += 1) {
      askAll()
      await asked.at(-4)?.reply
      askAll()
      const gone = redis.kill()
      askAll()
      await gone
      await redis.start()
    }
    const acknowledged = new Map<string, number>()
    for (const { id, reply } of asked) {
      const answer = await reply
      if (answer.ok) acknowledged.set(id, answer.seq)
    }
    const entries = await entriesOf(redis.url, code)
    const done = entries.flatMap(({ commandId, seq }): [string, number][] => (commandId?.startsWith('guest-') === true ? [[commandId, seq]] : []))
    expect(acknowledged.size).toBeGreaterThan(12)
    expect(new Set(done.map(([id]) => id)).size).toBe(done.length)
    expect(Object.fromEntries(done)).toMatchObject(Object.fromEntries(acknowledged))
    expect(entries.map(({ seq }) => seq)).toEqual(entries.map((_, index) => index + 1))
  })

  it('that lost its tail is believed by both, in a new epoch and whole views', async () => {
    const { redis, host, ada, bo } = await eveningAtTwo()
    await redis.remember()
    await host.send({ type: 'addPerson', name: 'Lost' })
    await host.until(({ roster }) => roster?.length === 3)
    await redis.kill()
    await redis.forget()
    await redis.start()
    await host.until(({ roster }) => roster?.length === 2)
    await Promise.all([ada, bo].map((phone) => phone.until(() => (phone.received.at(-1)?.epoch ?? 1) > 1)))
    const views = [host, ada, bo].map(({ received }) => received.at(-1))
    expect(new Set(views.map((view) => view?.epoch)).size).toBe(1)
    expect(new Set(views.map((view) => view?.seq)).size).toBe(1)
    expect(await ada.send({ type: 'rest' })).toMatchObject({ ok: true })
    await host.until(({ roster }) => roster?.some(({ status }) => status === 'resting') === true)
  })

  it('that kept nothing has no room any more: everybody is told, at either node, and nobody waits for it', async () => {
    const { redis, here, there, code, hostSecret, host, ada, bo } = await eveningAtTwo()
    const hungUp = [host, ada, bo].map(({ socket }) => new Promise<void>((resolve) => void socket.once('disconnect', () => resolve())))
    await redis.kill()
    const during = host.send({ type: 'addPerson', name: 'Cy' })
    await redis.forget()
    await redis.start()
    expect(await during).toEqual({ ok: false, reason: 'unknownRoom' })
    await Promise.all(hungUp)
    for (const { port } of [here, there]) {
      await expect(callPhone(port, code, device('Ada'))).rejects.toMatchObject({ reason: 'unknownRoom' })
      await expect(callHost(port, code, hostSecret)).rejects.toMatchObject({ reason: 'unknownRoom' })
    }
    const opened = await openRoom(there)
    expect((await callHost(here.port, opened.code, opened.hostSecret)).slices().common?.title).toBe('Tisdagsmingel')
  })
})

describe.skipIf(redisServer === null)('nodes as processes', () => {
  it('one is killed: its phones come back at the other, nobody is doubled, and the evening goes on', async () => {
    const redis = await startRedis()
    onTestFinished(redis.remove)
    const [here, there] = await Promise.all([builtServer({ REDIS_URL: redis.url }), builtServer({ REDIS_URL: redis.url })])
    const { code, hostSecret } = await openRoom(here)
    const names = ['Ada', 'Bo', 'Cy', 'Di']
    const host = await callHost(there.port, code, hostSecret)
    const first = await Promise.all(names.map((name, index) => joined(index % 2 === 0 ? here.port : there.port, code, name)))
    await host.until(({ roster }) => roster?.length === 4 && roster.every(({ isAwake }) => isAwake))
    await host.send({ type: 'configure', settings: { movingMs: 3_000, talkingMs: 5_000 } })
    await host.send({ type: 'start', round: 1, plan: { kind: 'open' } })
    await Promise.all(first.map((phone) => phone.until((slices) => stage(slices) === 'moving')))
    const before = first.map((phone) => partners(phone, 1))

    await here.kill()
    // Those whom it had are asleep as soon as its lease is over.
    await host.until(({ roster }) => roster?.filter(({ isAwake }) => !isAwake).length === 2)
    const back = await Promise.all(['Ada', 'Cy'].map((name) => callPhone(there.port, code, device(name))))
    await host.until(({ roster }) => roster?.length === 4 && roster.every(({ isAwake }) => isAwake))
    await host.until(({ common }) => (common?.rounds.number ?? 0) >= 2)
    expect(before.map((names) => names.length)).toEqual([1, 1, 1, 1])
    expect(back.map((phone) => phone.slices().you?.status)).toEqual(['takingPart', 'takingPart'])
    expect(host.slices().roster?.map(({ name }) => name).toSorted()).toEqual(names)
  }, 60_000)
})
