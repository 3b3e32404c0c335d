import { describe, expect, it, onTestFinished } from 'vitest'
import { systemClock } from '../../server/clock.ts'
import { openNodes } from '../../server/redis/openNodes.ts'
import { roomCode } from '../../shared/ids.ts'
import { builtServer } from '../support/built.ts'
import { callHost, callPhone } from '../support/caller.ts'
import { redisServer, startRedis } from '../support/redis.ts'
import { openRoom } from '../support/running.ts'

describe.skipIf(redisServer === null)('a node that stood still', () => {
  it('finds the room where the other has brought it, and nothing has happened twice', async () => {
    const redis = await startRedis()
    onTestFinished(redis.remove)
    const [here, there] = await Promise.all([builtServer({ REDIS_URL: redis.url }), builtServer({ REDIS_URL: redis.url })])
    const { code, hostSecret } = await openRoom(here)
    const host = await callHost(there.port, code, hostSecret)
    const names = ['Ada', 'Bo', 'Cy', 'Di']
    const phones = await Promise.all(names.map(async (name, index) => {
      const phone = await callPhone(index % 2 === 0 ? here.port : there.port, code, `device-secret-of-22-signs-${name}`)
      await phone.send({ type: 'join', name })
      return phone
    }))
    await host.until(({ roster }) => roster?.length === 4 && roster.every(({ isAwake }) => isAwake))
    await host.send({ type: 'configure', settings: { movingMs: 3_000, talkingMs: 5_000 } })
    await host.send({ type: 'start', round: 1, plan: { kind: 'rounds', count: 2 } })
    here.freeze()
    await host.until(({ roster }) => roster?.filter(({ isAwake }) => !isAwake).length === 2)
    await host.until(({ common }) => common?.rounds.number === 2)
    here.thaw()
    await host.until(({ roster }) => roster?.every(({ isAwake }) => isAwake) === true)
    await Promise.all(phones.map((phone) => phone.until(({ common }) => common?.rounds.number === 2 && common.schedule[0].kind === 'gathering')))

    const { log } = await openNodes({ url: redis.url, own: systemClock(), onTrouble: () => {} })
    onTestFinished(() => log.close())
    const known = roomCode(code)
    const id = known === null ? null : await log.findByCode(known)
    const entries = (id === null ? null : await log.read(id))?.entries ?? []
    const claps = entries.flatMap(({ events }) => events.filter(({ type }) => type === 'clapped'))
    expect(claps).toMatchObject([{ round: 1 }, { round: 2 }])
    expect(host.slices().roster?.map(({ name }) => name).toSorted()).toEqual(names)
  })
})
