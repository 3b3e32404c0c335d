import { describe, expect, it, vi } from 'vitest'

import { onlyNode } from '../../server/rooms/nodes.ts'
import { type Here, type OpenShare, openPresence } from '../../server/rooms/presence.ts'
import { personId, roomId } from '../../shared/ids.ts'

const [ada, bo] = [personId('ada'), personId('bo')]
const onBug = (error: unknown): never => {
  throw error
}
const alone = onlyNode.share(roomId('room'))
const here = (at: number, seats: readonly (readonly [typeof ada, number])[] = []): Here => ({
  at,
  seats: new Map(seats),
  screens: { count: 1, withSound: 0 },
  hosts: ['klapp.example.org'],
})

/** Another node, told by hand. */
function other() {
  let now: readonly Here[] = []
  let hear = (_outdated: readonly Here[]): void => {}
  const tell = vi.fn<() => void>()
  const share: OpenShare = (_mine, onOthers) => {
    hear = onOthers
    return { others: () => now, tell, leave: async () => {} }
  }
  const says = (fresh: readonly Here[]): void => {
    const before = now
    now = fresh
    hear(before)
  }
  return { share, tell, says }
}

describe('presence at the only node', () => {
  it('is awake while a phone is connected, and seen until it went', () => {
    let now = 100
    const presence = openPresence({ now: () => now, share: alone, onBug })
    const depart = presence.arrive(ada, () => {})
    expect([presence.isAwake(ada), presence.unseenSince(ada, 50)]).toEqual([true, false])
    now = 200
    depart()
    expect([presence.isAwake(ada), presence.unseenSince(ada, 150), presence.unseenSince(ada, 250)]).toEqual([false, false, true])
  })

  it('gives the seat to the newest, and keeps it when the older one goes', () => {
    const presence = openPresence({ now: () => 100, share: alone, onBug })
    const giveUp = vi.fn<() => void>()
    const depart = presence.arrive(ada, giveUp)
    presence.arrive(ada, () => {})
    expect(giveUp).toHaveBeenCalledTimes(1)
    depart()
    expect(presence.isAwake(ada)).toBe(true)
  })

  it('counts screens, and those that will be heard', () => {
    const presence = openPresence({ now: () => 100, share: alone, onBug })
    const screen = presence.screenCame()
    presence.screenCame().hasSound(true)
    expect(presence.screens()).toEqual({ count: 2, withSound: 1 })
    screen.went()
    expect(presence.screens()).toEqual({ count: 1, withSound: 1 })
  })
})

describe('presence at one of several nodes', () => {
  it('counts who and what is connected to the others', () => {
    const { share, says } = other()
    const presence = openPresence({ now: () => 100, share, onBug })
    presence.screenCame()
    says([here(100, [[bo, 90]])])
    expect([presence.isAwake(bo), presence.isAwake(ada)]).toEqual([true, false])
    expect(presence.screens()).toEqual({ count: 2, withSound: 0 })
    expect(presence.hasPhoneComeTo('klapp.example.org')).toBe(true)
  })

  it('remembers until when somebody was connected to a node that is gone', () => {
    const { share, says } = other()
    const presence = openPresence({ now: () => 500, share, onBug })
    says([here(300, [[bo, 90]])])
    says([])
    expect([presence.isAwake(bo), presence.unseenSince(bo, 250), presence.unseenSince(bo, 350)]).toEqual([false, false, true])
  })

  it('gives the seat up to a newer one elsewhere, and to no older one', () => {
    const { share, says } = other()
    const presence = openPresence({ now: () => 100, share, onBug })
    const [adaGivesUp, boGivesUp] = [vi.fn<() => void>(), vi.fn<() => void>()]
    presence.arrive(ada, adaGivesUp)
    presence.arrive(bo, boGivesUp)
    says([here(200, [[ada, 150], [bo, 50]])])
    expect([adaGivesUp.mock.calls.length, boGivesUp.mock.calls.length]).toEqual([1, 0])
  })

  it('tells the others of each change, and those who listen of what the others tell', () => {
    const { share, tell, says } = other()
    const presence = openPresence({ now: () => 100, share, onBug })
    const onChange = vi.fn<() => void>()
    presence.onChange(onChange)
    presence.arrive(ada, () => {})
    expect([tell.mock.calls.length, onChange.mock.calls.length]).toEqual([1, 1])
    says([here(200)])
    expect([tell.mock.calls.length, onChange.mock.calls.length]).toEqual([1, 2])
  })
})
