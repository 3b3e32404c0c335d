import { describe, expect, it } from 'vitest'
import { afterAt, afterForNew, afterForPutBack, movedTo, placeUnder } from '../../../client/host/programme/placing.ts'
import { nowAndNext } from '../../../client/programme/nowAndNext.ts'
import { timetableOf } from '../../../shared/timetable.ts'
import type { ItemPlan } from '../../../shared/programme.ts'
import type { ProgrammeView } from '../../../shared/views.ts'

const minute = 60_000
const now = 1_000_000 * minute
const fika: ItemPlan = { kind: 'fika', minutes: 20 }
const goodbye: ItemPlan = { kind: 'goodbye', minutes: 5 }

const itemsOf = (...plans: readonly ItemPlan[]): ProgrammeView['items'] => plans.map((plan, index) => ({ id: index + 1, plan, title: {}, isOver: false }))

describe('[E1] an item goes where it is put', () => {
  it('by the one that it then comes after', () => {
    const items = itemsOf(fika, fika, goodbye)
    expect([0, 1, 2].map((place) => afterAt(items, 1, place))).toEqual([null, 2, 3])
    expect([0, 1, 2].map((place) => afterAt(items, 3, place))).toEqual([null, 1, 2])
  })

  it('and the others keep their order', () => {
    const order = [{ id: 1 }, { id: 2 }, { id: 3 }]
    expect([0, 1, 2].map((place) => movedTo(order, 1, place).map(({ id }) => id))).toEqual([[1, 2, 3], [2, 1, 3], [2, 3, 1]])
  })

  it('under the pointer', () => {
    expect([5, 35, 100].map((middle) => placeUnder([20, 50, 80], middle))).toEqual([0, 1, 3])
  })

  it('new, at the end, but before a goodbye that is yet to come', () => {
    expect(afterForNew([], null)).toBeNull()
    expect(afterForNew(itemsOf(fika, fika), null)).toBe(2)
    expect(afterForNew(itemsOf(fika, goodbye), null)).toBe(1)
    expect(afterForNew(itemsOf(fika, goodbye), 2)).toBe(2)
  })

  it('put back, after what it came after, as far as that is still there', () => {
    expect(afterForPutBack(itemsOf(fika, fika), [1, 2, 9])).toBe(2)
    expect(afterForPutBack(itemsOf(fika), [7])).toBeNull()
  })
})

describe('[E3] what is now and next, with times that hold', () => {
  const told = (view: Partial<ProgrammeView>) => {
    const programme: ProgrammeView = { items: itemsOf(fika, goodbye), current: null, next: null, eveningEndsAt: null, ...view }
    return nowAndNext(programme, timetableOf({ programme, now, people: 20, movingMs: 30_000, pace: 1, roundsEndAt: null }), now)
  }

  it('before the first item only where the evening has an end', () => {
    expect(told({ next: 1 })).toMatchObject({ now: null, next: { at: null }, isBefore: true })
    expect(told({ next: 1, eveningEndsAt: now + 60 * minute }).next?.at).toBe(now + 35 * minute)
  })

  it('until when, and what begins then', () => {
    const view = told({ current: { id: 1, startsAt: now - 5 * minute, endsAt: now + 15 * minute }, next: 2 })
    expect(view).toMatchObject({ now: { until: now + 15 * minute }, next: { at: now + 15 * minute } })
  })

  it('and no time once it goes on past its own', () => {
    const view = told({ current: { id: 1, startsAt: now - 25 * minute, endsAt: now - 5 * minute }, next: 2 })
    expect(view).toMatchObject({ now: { until: null }, next: { at: null } })
  })
})
