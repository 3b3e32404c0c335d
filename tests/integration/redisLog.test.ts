import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'

import { systemClock } from '../../server/clock.ts'
import { redisLog } from '../../server/log/redisLog.ts'
import type { RoomLog } from '../../server/log/roomLog.ts'
import { durabilityWarning } from '../../server/redis/durability.ts'
import { openLine } from '../../server/redis/line.ts'
import { openRewriting } from '../../server/redis/rewriting.ts'
import { newNodeId } from '../../server/secrets.ts'
import { aBatch, aHeader, aPerson } from '../support/givenLog.ts'
import { itKeepsTheLogContract } from '../support/logContract.ts'
import { lossyProxy } from '../support/lossyProxy.ts'
import { type Redis, redisServer, startRedis } from '../support/redis.ts'

describe.skipIf(redisServer === null)('the log in Redis', () => {
  let redis: Redis
  let databases = 0
  beforeAll(async () => {
    redis = await startRedis()
  })
  afterAll(() => redis.remove())

  const newUrl = (): string => `${redis.url}${(databases += 1)}`

  itKeepsTheLogContract(() => {
    const url = newUrl()
    return { open: () => openAt(url) }
  })

  describe('two nodes', () => {
    it('lets one of two win, and the other read on', async () => {
      const [one, other] = await twoLogs(newUrl())
      const { id } = await aRoom(one)
      const [left, right] = [aBatch(1), aBatch(1)]
      const outcomes = await Promise.all([one.append(id, 1, left), other.append(id, 1, right)])
      expect(outcomes.toSorted()).toEqual(['appended', 'conflict'])
      const won = outcomes[0] === 'appended' ? left : right
      expect((await other.read(id, { epoch: 1, seq: 1 }))?.entries).toEqual(won.entries)
    })

    it('tells each of what the other wrote in a room that it follows', async () => {
      const [one, other] = await twoLogs(newUrl())
      const [{ id }, elsewhere] = [await aRoom(one), await aRoom(one)]
      const told = new Promise<void>((resolve) => onTestFinished(other.tail(id, resolve)))
      const toldOfElsewhere = vi.fn<() => void>()
      onTestFinished(one.tail(elsewhere.id, toldOfElsewhere))
      await one.append(id, 1, aBatch(1, { records: [aPerson('Anna')] }))
      await told
      expect((await other.read(id, { epoch: 1, seq: 1 }))?.entries).toHaveLength(1)
      expect(toldOfElsewhere).not.toHaveBeenCalled()
    })

    it('gives only the records that came with what follows', async () => {
      const [one, other] = await twoLogs(newUrl())
      const { id } = await aRoom(one)
      const bo = aPerson('Bo')
      await one.append(id, 1, aBatch(1, { records: [aPerson('Anna')] }))
      await other.append(id, 2, aBatch(2, { records: [bo] }))
      expect((await one.read(id, { epoch: 1, seq: 2 }))?.records).toEqual([bo])
    })
  })

  describe('an answer that was lost on its way', () => {
    it('of an append that was done is not taken for a conflict, and nothing is done twice', async () => {
      const proxy = await lossyProxy(redis.port)
      const log = await openAt(`redis://127.0.0.1:${proxy.port}/${(databases += 1)}`)
      onTestFinished(() => log.close())
      const { id } = await aRoom(log)
      proxy.loseNextAnswer()
      expect(await log.append(id, 1, aBatch(1, { records: [aPerson('Anna')] }))).toBe('appended')
      expect((await log.read(id))?.entries.map(({ seq }) => seq)).toEqual([1, 2])
    })

    it('of a creation that was done is not taken for a code that is taken', async () => {
      const proxy = await lossyProxy(redis.port)
      const log = await openAt(`redis://127.0.0.1:${proxy.port}/${(databases += 1)}`)
      onTestFinished(() => log.close())
      const header = aHeader()
      proxy.loseNextAnswer()
      expect(await log.create(header, aBatch(0))).toBe('created')
      expect(await log.findByCode(header.code)).toBe(header.id)
    })
  })
})

describe.skipIf(redisServer === null)('Redis, killed and started again', () => {
  it('has everything that was acknowledged, in a new epoch', async () => {
    const { redis, log } = await ownRedis()
    const { id } = await aRoom(log)
    for (let seq = 1; seq <= 20; seq += 1) await log.append(id, seq, aBatch(seq))
    await redis.kill()
    const during = log.append(id, 21, aBatch(21))
    await redis.start()
    // Judged before the restart, of which nobody could know what it had lost.
    expect(await during).toBe('conflict')
    const read = await log.read(id, { epoch: 1, seq: 21 })
    expect(read?.entries).toHaveLength(21)
    expect(read?.header.epoch).toBeGreaterThan(1)
    expect(await log.append(id, 21, aBatch(21, { epoch: read?.header.epoch ?? 0 }))).toBe('appended')
  })

  it('has what it has kept of its log, and takes nothing that was judged on what it lost', async () => {
    const { redis, log } = await ownRedis()
    const { id } = await aRoom(log)
    await log.append(id, 1, aBatch(1))
    await redis.remember()
    await log.append(id, 2, aBatch(2, { records: [aPerson('Lost')] }))
    await redis.kill()
    await redis.forget()
    await redis.start()
    expect(await log.append(id, 3, aBatch(3))).toBe('conflict')
    expect(await log.append(id, 2, aBatch(2))).toBe('conflict')
    const read = await log.read(id, { epoch: 1, seq: 3 })
    expect(read?.entries.map(({ seq }) => seq)).toEqual([1, 2])
    expect(read?.records).toEqual([])
  })

  it('never gives an epoch twice, even if it lost the one before', async () => {
    const { redis, log } = await ownRedis()
    const { id } = await aRoom(log)
    await redis.remember()
    const epochs = new Set<number | undefined>([1])
    for (let restart = 0; restart < 2; restart += 1) {
      await redis.kill()
      await redis.forget()
      await redis.start()
      epochs.add((await log.read(id))?.header.epoch)
    }
    expect(epochs.size).toBe(3)
  })

  it('is told to those who follow a room', async () => {
    const { redis, log } = await ownRedis()
    const { id } = await aRoom(log)
    const told = new Promise<void>((resolve) => onTestFinished(log.tail(id, resolve)))
    await redis.kill()
    await redis.start()
    await expect(told).resolves.toBeUndefined()
  })
})

it('somebody who takes the call and says nothing is no Redis', async () => {
  const mute = createServer()
  await new Promise<void>((resolve) => {
    mute.listen(0, '127.0.0.1', resolve)
  })
  onTestFinished(() => void mute.close())
  const address = mute.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  await expect(openAt(`redis://127.0.0.1:${port}/`)).rejects.toThrow('does not answer')
})

describe.skipIf(redisServer === null)('an operator is told', () => {
  const warningOf = async (change: readonly string[]): Promise<string | null> => {
    const redis = await startRedis()
    onTestFinished(redis.remove)
    const line = await openLine({ url: redis.url, own: systemClock(), onTrouble: () => {} })
    onTestFinished(line.close)
    if (change.length > 0) await line.ask(['CONFIG', 'SET', ...change])
    return durabilityWarning(line)
  }

  it.each([
    ['forgets its rooms', ['appendonly', 'no']],
    ['its last second', ['appendfsync', 'everysec']],
    ['push rooms out', ['maxmemory-policy', 'allkeys-lru']],
  ])('when Redis may lose something: "%s"', async (words, change) => {
    expect(await warningOf(change)).toContain(words)
  })

  it('nothing where Redis keeps everything', async () => {
    expect(await warningOf([])).toBeNull()
  })
})

async function ownRedis(): Promise<{ readonly redis: Redis; readonly log: RoomLog }> {
  const redis = await startRedis()
  onTestFinished(redis.remove)
  const log = await openAt(redis.url)
  onTestFinished(() => log.close())
  return { redis, log }
}

async function openAt(url: string): Promise<RoomLog> {
  const own = systemClock()
  const line = await openLine({ url, own, onTrouble: () => {} })
  return redisLog(line, newNodeId(), openRewriting(line, own, () => {}))
}

async function twoLogs(url: string): Promise<readonly [RoomLog, RoomLog]> {
  const [one, other] = await Promise.all([openAt(url), openAt(url)])
  onTestFinished(() => one.close())
  onTestFinished(() => other.close())
  return [one, other]
}

async function aRoom(log: RoomLog) {
  const header = aHeader()
  await log.create(header, aBatch(0))
  return header
}
