import { describe, expect, it } from 'vitest'
import { adviceOf, type Advice } from '../../../client/host/programme/advice.ts'
import type { ItemPlan } from '../../../shared/programme.ts'
import type { Language } from '../../../shared/text.ts'
import type { ProgrammeView } from '../../../shared/views.ts'
import '../../support/everyLanguage.ts'

const minute = 60_000
const now = 1_000_000 * minute

const lecture = (minutes: number): Planned => ({ plan: { kind: 'gathering', minutes }, title: { sv: 'Föreläsning', en: 'Lecture' } })
const fika = (minutes: number): Planned => ({ plan: { kind: 'fika', minutes }, title: {} })
const meeting = (rounds: number): Planned => ({ plan: { kind: 'meeting', rounds, talkingMs: 2 * minute, questions: 'same' }, title: {} })

type Planned = { readonly plan: ItemPlan; readonly title: ProgrammeView['items'][number]['title'] }
type Evening = { readonly items: readonly Planned[]; readonly endsIn?: number; readonly language?: Language; readonly lastRound?: number }

/** With `lastRound` the first item is a meeting under way, which ends with that round in twenty minutes. */
function advice({ items, endsIn, language = 'sv', lastRound }: Evening): Advice | null {
  const isLive = lastRound !== undefined
  const programme: ProgrammeView = {
    items: items.map((item, id) => ({ ...item, id, isOver: false })),
    current: isLive ? { id: 0, startsAt: now - 20 * minute, endsAt: null } : null,
    next: null,
    eveningEndsAt: endsIn === undefined ? null : now + endsIn * minute,
  }
  const reckoning = { programme, now, people: 20, movingMs: 30_000, pace: 1 as const, roundsEndAt: isLive ? now + 20 * minute : null }
  return adviceOf({ reckoning, lastRound: lastRound ?? null, language })
}

describe('[E4] the talk is guarded in words', () => {
  it('while planning: the time that the lecture gives goes to the fika', () => {
    const said = advice({ items: [lecture(40), fika(10)] })
    expect(said?.words).toBe('Bara tio minuter fika. Korta ”Föreläsning” med fem minuter?')
    expect(said?.commands).toEqual([
      { type: 'changeItem', id: 0, item: { plan: { kind: 'gathering', minutes: 35 }, title: { sv: 'Föreläsning', en: 'Lecture' } } },
      { type: 'changeItem', id: 1, item: { plan: { kind: 'fika', minutes: 15 }, title: {} } },
    ])
  })

  it('live: fewer rounds, named by the round that was to be the last', () => {
    const said = advice({ items: [meeting(10), fika(20)], endsIn: 29, lastRound: 12 })
    expect(said?.words).toBe('Fikat är nere på nio minuter. Stryka tre ronder?')
    expect(said?.take).toBe('Stryk tre ronder')
    expect(said?.commands).toEqual([{ type: 'fewerRounds', round: 12, last: 9 }])
  })

  it('rounds yet to come are planned fewer', () => {
    const said = advice({ items: [meeting(6), fika(20)], endsIn: 28, language: 'en' })
    expect(said?.words).toBe('Only 13 minutes of fika. Cut one round?')
    expect(said?.commands).toEqual([{ type: 'changeItem', id: 0, item: { ...meeting(5) } }])
  })

  it('a listening that would be too short to come for is skipped', () => {
    const said = advice({ items: [lecture(10), fika(20)], endsIn: 18 })
    expect(said?.words).toBe('Bara åtta minuter fika. Hoppa över ”Föreläsning”?')
    expect(said?.commands).toEqual([{ type: 'removeItem', id: 0 }])
  })

  it('with nothing else to cut a short fika is made longer, where the evening has the time', () => {
    expect(advice({ items: [fika(5)] })?.commands).toEqual([{ type: 'changeItem', id: 0, item: fika(15) }])
    expect(advice({ items: [fika(20)], endsIn: 8 })).toMatchObject({ take: null, commands: [] })
  })

  it('says nothing where there is talk enough', () => {
    expect(advice({ items: [lecture(40), fika(20)] })).toBeNull()
  })

  it('is the same advice as long as it is about the same fika, before the evening and in it', () => {
    const keys = [advice({ items: [lecture(40), fika(10)] }), advice({ items: [lecture(40), fika(8)] })].map((said) => said?.key)
    expect(keys[0]).toBe(keys[1])
    expect(advice({ items: [meeting(10), fika(20)], endsIn: 29, lastRound: 12 })?.key).not.toBe(keys[0])
  })
})
