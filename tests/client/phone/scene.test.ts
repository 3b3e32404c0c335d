import { expect, test } from 'vitest'
import { sceneOf, type Insider } from '../../../client/phone/scene.ts'
import type { PlaceView } from '../../../shared/views.ts'
import { amina, moving, talking } from '../someViews.ts'

const round = [talking(1, 0, 120_000), moving(2, 120_000, 150_000)] as const
const pairing = (number: number): PlaceView => ({
  kind: 'pairing',
  round: number,
  spot: 1,
  partners: ['Björn'],
  cards: [], companions: [],
  turn: 0,
  isHere: false,
  comes: ['Björn'],
  hasFound: false,
  beckoning: null,
})
const at = (...places: PlaceView[]): Insider => ({ ...amina, places })
const gathering = { kind: 'gathering', startsAt: 0, isLookHere: false } as const

test('before the first round one waits', () => {
  expect(sceneOf([gathering], gathering, amina)).toEqual({ kind: 'waiting', why: 'beforeStart', nextAt: null })
})

test('after the rounds one sees whom one met', () => {
  expect(sceneOf([gathering], gathering, { ...amina, met: ['Björn'] })).toEqual({ kind: 'recap' })
})

test('who was looked for in vain gathers like everybody else', () => {
  const missed = { ...amina, isMissed: true }
  expect(sceneOf([gathering], gathering, missed)).toMatchObject({ kind: 'waiting', why: 'beforeStart' })
  expect(sceneOf([gathering], gathering, { ...missed, met: ['Björn'] })).toEqual({ kind: 'recap' })
})

test('the place is the one of the round that is on, whatever else is known', () => {
  expect(sceneOf(round, round[0], at(pairing(1), pairing(2)))).toMatchObject({ kind: 'talking', place: { round: 1 } })
  expect(sceneOf(round, round[1], at(pairing(1), pairing(2)))).toMatchObject({ kind: 'moving', place: { round: 2 } })
})

test('who comes late is told when the next round begins', () => {
  const late = at({ kind: 'waiting', round: 1 })
  expect(sceneOf(round, round[0], late)).toEqual({ kind: 'waiting', why: 'late', nextAt: 120_000 })
  expect(sceneOf([round[0], gathering], round[0], late)).toMatchObject({ why: 'lastRound', nextAt: null })
})

test('who sits out once is told when the next round begins', () => {
  expect(sceneOf(round, round[0], at({ kind: 'bye', round: 1 }))).toEqual({ kind: 'bye', nextAt: 120_000 })
})

test('a round whose place has not come yet says so', () => {
  expect(sceneOf(round, round[1], at(pairing(1)))).toMatchObject({ kind: 'waiting', why: 'finding' })
})

test('a pause remembers where one was', () => {
  const paused = { kind: 'paused', startsAt: 0, held: 'talking', round: 1, msLeft: 60_000, why: 'host' } as const
  expect(sceneOf([paused], paused, at(pairing(1)))).toMatchObject({ kind: 'paused', held: 'talking', place: { spot: 1 } })
  expect(sceneOf([paused], paused, at({ kind: 'bye', round: 1 }))).toMatchObject({ kind: 'paused', place: null })
})

test('[R17] "look here" comes before everything but the end of the room, in rounds and in gathering', () => {
  const asked = { kind: 'paused', startsAt: 0, held: 'talking', round: 1, msLeft: 60_000, why: 'lookHere' } as const
  const gathered = { ...gathering, isLookHere: true } as const
  for (const stage of [asked, gathered]) {
    for (const you of [at(pairing(1)), { ...amina, status: 'resting' as const }, { ...amina, met: ['Björn'] }]) {
      expect(sceneOf([stage], stage, you)).toEqual({ kind: 'lookHere' })
    }
  }
})

test('[R19] without the server one finds somebody new where no partner is known, and meets the one who is', () => {
  expect(sceneOf(round, round[1], at(pairing(1)), false)).toEqual({ kind: 'onYourOwn', stage: 'moving' })
  expect(sceneOf(round, round[1], at(pairing(1), pairing(2)), false)).toMatchObject({ kind: 'moving', place: { round: 2 } })
})

test('resting, and looked for in vain, come before the round; the end of the room before all', () => {
  const closed = { kind: 'closed', startsAt: 0 } as const
  expect(sceneOf(round, round[0], { ...at(pairing(1)), status: 'resting' })).toEqual({ kind: 'resting' })
  expect(sceneOf(round, round[0], { ...at(pairing(1)), isMissed: true })).toEqual({ kind: 'missed' })
  expect(sceneOf([closed], closed, { ...amina, status: 'resting' })).toEqual({ kind: 'closed' })
})

const presenting = { kind: 'introducing', round: 1, turn: 2, of: 8, isByClock: true, startsAt: 0, endsAt: 60_000 } as const
const circle = { kind: 'presenting', spot: 3, names: ['Björn'], turns: [], own: null } as const
const discussing = { kind: 'discussing', round: 0, startsAt: 0, endsAt: 900_000 } as const
const group = { kind: 'discussing', spot: 2, names: ['Björn'], question: { sv: 'Vad vill du?' } } as const

test('who turned to a neighbour is told no partner', () => {
  expect(sceneOf(round, round[0], at({ kind: 'neighbour', round: 1 }))).toEqual({ kind: 'neighbour', stage: 'talking', round: 1 })
})

test('where neighbours present each other, also who came late sees who speaks', () => {
  expect(sceneOf([presenting], presenting, { ...amina, group: circle })).toMatchObject({ kind: 'presenting', group: circle })
  expect(sceneOf([presenting], presenting, amina)).toMatchObject({ kind: 'presenting', group: null })
  expect(sceneOf([presenting], presenting, { ...amina, status: 'resting' })).toEqual({ kind: 'resting' })
})

test('a group has its question, and who is in none yet waits for one', () => {
  expect(sceneOf([discussing], discussing, { ...amina, group })).toMatchObject({ kind: 'discussing', group })
  expect(sceneOf([discussing], discussing, amina)).toMatchObject({ kind: 'waiting', why: 'findingGroup' })
})
