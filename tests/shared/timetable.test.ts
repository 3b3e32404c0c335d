import { describe, expect, it } from 'vitest'
import type { ItemPlan } from '../../shared/programme.ts'
import { type Reckoning, shortageOf, timetableOf } from '../../shared/timetable.ts'
import type { ProgrammeView } from '../../shared/views.ts'

const minute = 60_000
const now = 1_000_000 * minute

const welcome: ItemPlan = { kind: 'gathering', minutes: 10 }
const lecture = (minutes: number): ItemPlan => ({ kind: 'gathering', minutes })
const fika = (minutes: number | null): ItemPlan => ({ kind: 'fika', minutes })
const meeting = (rounds: number): ItemPlan => ({ kind: 'meeting', rounds, talkingMs: 2 * minute, questions: 'same' })
const goodbye: ItemPlan = { kind: 'goodbye', minutes: 5 }

type Planned = { readonly plan: ItemPlan; readonly title?: string }
type Evening = Partial<Omit<Reckoning, 'programme'>> & {
  readonly items: readonly Planned[]
  /** Place in the list and minutes since it began. */
  readonly current?: readonly [place: number, minutes: number]
  readonly endsIn?: number
}

function reckoning({ items, current, endsIn, ...more }: Evening): Reckoning {
  const place = current?.[0] ?? -1
  const programme: ProgrammeView = {
    items: items.map(({ plan, title }, index) => ({ id: index, plan, title: title === undefined ? {} : { sv: title }, isOver: index < place })),
    current: current === undefined ? null : { id: place, startsAt: now - current[1] * minute, endsAt: null },
    next: null,
    eveningEndsAt: endsIn === undefined ? null : now + endsIn * minute,
  }
  return { programme, now, people: 20, movingMs: 30_000, pace: 1, roundsEndAt: null, ...more }
}

const minutesOfTable = (evening: Evening): readonly (readonly [number, number])[] =>
  timetableOf(reckoning(evening)).map(({ startsAt, endsAt }) => [(startsAt - now) / minute, (endsAt - now) / minute])

describe('[E4] the timetable', () => {
  it('lays one item after the other', () => {
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: meeting(4) }, { plan: fika(20) }] })).toEqual([[0, 10], [10, 20], [20, 40]])
  })

  it('goes on from the item that is now, and leaves out what is over', () => {
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: fika(20) }, { plan: goodbye }], current: [1, 8] })).toEqual([[-8, 12], [12, 17]])
  })

  it('gives what was passed over no time', () => {
    const passed = reckoning({ items: [{ plan: welcome }, { plan: fika(20) }, { plan: goodbye }], current: [1, 8] })
    const items = passed.programme.items.map((item) => ({ ...item, isOver: false }))
    expect(timetableOf({ ...passed, programme: { ...passed.programme, items } }).map(({ id }) => id)).toEqual([1, 2])
  })

  it('ends what runs over at this moment', () => {
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: fika(20) }], current: [0, 14] })).toEqual([[-14, 0], [0, 20]])
  })

  it('[H2] goes as fast as a rehearsal does', () => {
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: meeting(4) }, { plan: fika(20) }], pace: 10 })).toEqual([[0, 1], [1, 2], [2, 4]])
  })

  it('before the first item, is laid so that the evening ends when it is to', () => {
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: fika(20) }], endsIn: 100 })).toEqual([[70, 80], [80, 100]])
    expect(minutesOfTable({ items: [{ plan: welcome }, { plan: fika(20) }], endsIn: 25 })).toEqual([[0, 10], [10, 30]])
  })

  it('knows rounds under way by their last clap', () => {
    expect(minutesOfTable({ items: [{ plan: meeting(4) }, { plan: fika(20) }], current: [0, 3], roundsEndAt: now + 12 * minute })).toEqual([[-3, 12], [12, 32]])
  })

  it('gives introductions no more than ten minutes besides the talk, in a room of any size', () => {
    const introductions: ItemPlan = { kind: 'introductions', talkingMs: 4 * minute, pairs: 'byKlapp' }
    const lengths = [6, 16, 17, 400].map((people) => minutesOfTable({ items: [{ plan: introductions }], people })[0]?.[1])
    expect(lengths).toEqual([10.5, 14.5, 12.5, 12.5])
  })
})

describe('[E4] the talk is guarded', () => {
  it('while planning: ten minutes of fika are short, and the lecture is what to cut', () => {
    const items = [{ plan: welcome }, { plan: lecture(40), title: 'Choklad' }, { plan: meeting(6) }, { plan: fika(10) }]
    expect(shortageOf(reckoning({ items }))).toEqual({ fikaMinutes: 10, isCutShort: false, cut: { kind: 'item', id: 1, minutes: 5 } })
  })

  it('live: the meeting runs over, and so many rounds fewer bring the fika back', () => {
    const items = [{ plan: meeting(10) }, { plan: fika(20) }, { plan: goodbye }]
    const evening = { items, current: [0, 20] as const, endsIn: 34, roundsEndAt: now + 20 * minute }
    expect(shortageOf(reckoning(evening))).toEqual({ fikaMinutes: 9, isCutShort: true, cut: { kind: 'rounds', id: 0, rounds: 3 } })
  })

  it('says nothing where there is talk enough, or no fika to come', () => {
    expect(shortageOf(reckoning({ items: [{ plan: lecture(40), title: 'Choklad' }, { plan: fika(15) }] }))).toBeNull()
    expect(shortageOf(reckoning({ items: [{ plan: lecture(40), title: 'Choklad' }, { plan: goodbye }], endsIn: 20 }))).toBeNull()
    expect(shortageOf(reckoning({ items: [{ plan: fika(20) }, { plan: goodbye }], current: [1, 1], endsIn: 1 }))).toBeNull()
  })

  it('counts what people have had of a fika under way', () => {
    expect(shortageOf(reckoning({ items: [{ plan: fika(20) }, { plan: goodbye }], current: [0, 16], endsIn: 9 }))).toBeNull()
  })

  it('takes no lecture for people who come in', () => {
    expect(shortageOf(reckoning({ items: [{ plan: welcome }, { plan: fika(10) }] }))).toEqual({ fikaMinutes: 10, isCutShort: false, cut: null })
  })

  it('with nothing else to cut leaves out the groups, even if that is not enough, but never what goes on', () => {
    const groups: ItemPlan = { kind: 'groups', minutes: 8, size: 5 }
    const items = [{ plan: meeting(1) }, { plan: groups }, { plan: fika(20) }]
    expect(shortageOf(reckoning({ items, endsIn: 15 }))?.cut).toEqual({ kind: 'item', id: 1, minutes: 8 })
    expect(shortageOf(reckoning({ items: items.slice(1), current: [0, 2], endsIn: 8 }))?.cut).toBeNull()
  })

  it('never cuts the only round there is', () => {
    expect(shortageOf(reckoning({ items: [{ plan: meeting(1) }, { plan: fika(5) }] }))).toEqual({ fikaMinutes: 5, isCutShort: false, cut: null })
  })
})
