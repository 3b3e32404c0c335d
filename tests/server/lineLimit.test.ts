import { expect, it } from 'vitest'
import { openLineLimit } from '../../server/web/lineLimit.ts'

const nobody = (): boolean => false

it('a network has so many lines, then its oldest that showed no token gives way', () => {
  const limit = openLineLimit(nobody, { network: 3, all: 100 })
  const cut: string[] = []
  const enter = (name: string) => limit.enter('venue', () => void cut.push(name))
  enter('host')?.prove()
  enter('stranger')
  enter('guest')?.prove()
  expect(enter('next')).not.toBeNull()
  expect(cut).toEqual(['stranger'])
})

it('where all have shown one, the next has to wait; elsewhere there is room', () => {
  const limit = openLineLimit(nobody, { network: 1, all: 100 })
  limit.enter('venue', () => undefined)?.prove()
  expect(limit.enter('venue', () => undefined)).toBeNull()
  expect(limit.enter('elsewhere', () => undefined)).not.toBeNull()
})

it('who leaves makes room, once', () => {
  const limit = openLineLimit(nobody, { network: 2, all: 100 })
  const first = limit.enter('venue', () => undefined)
  limit.enter('venue', () => undefined)?.prove()
  first?.left()
  first?.left()
  const next = limit.enter('venue', () => undefined)
  expect(next).not.toBeNull()
  next?.prove()
  expect(limit.enter('venue', () => undefined)).toBeNull()
})

it('there are so many in all', () => {
  const limit = openLineLimit((network) => network === 'proxy', { network: 1, all: 2 })
  limit.enter('proxy', () => undefined)?.prove()
  limit.enter('proxy', () => undefined)?.prove()
  expect(limit.enter('proxy', () => undefined)).toBeNull()
  expect(limit.enter('elsewhere', () => undefined)).toBeNull()
})

it('where all are used up, the network with the most that showed no token gives one', () => {
  const limit = openLineLimit(nobody, { network: 10, all: 6 })
  const cut: string[] = []
  const enter = (network: string, name: string) => limit.enter(network, () => void cut.push(name))
  enter('venue', 'guest')
  for (const bot of ['first', 'second', 'third', 'fourth']) enter('bots', bot)
  enter('venue', 'screen')?.prove()
  expect(enter('another venue', 'late guest')).not.toBeNull()
  expect(enter('bots', 'fifth')).not.toBeNull()
  expect(cut).toEqual(['first', 'second'])
})
