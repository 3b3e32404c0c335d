import { expect, test } from 'vitest'
import { phoneSayings, waySayings, type SceneWords, type SceneTalk } from '../../../client/phone/phoneSayings.ts'
import type { PairingPlace } from '../../../client/phone/scene.ts'
import { spokenAt, type Heard, type Saying } from '../../../client/spoken/spokenAt.ts'
import { talking } from '../someViews.ts'

const place: PairingPlace = { kind: 'pairing', round: 1, spot: 4, partners: ['Björn'], companions: [], turn: 0, isHere: false, comes: [], hasFound: false, cards: [], beckoning: null }
const way = waySayings(place, { heading: 'Go to spot 4.', partners: 'You will meet Björn.', waits: [] })
const talk = { kind: 'talking', place } as const
const question: SceneWords = { heading: 'What brought you here?', below: null }
const words: SceneTalk = { aboutQuestion: 'why', begins: 'Talk now.', goesOn: 'You talk on.', turn: null, almostOver: null, timeIsUp: null }
const almostOver = { ...words, almostOver: '30 seconds left.' }

/** What is said at each moment after the first. */
function said(...moments: readonly (readonly Saying[])[]): readonly (readonly string[])[] {
  let heard: Heard | null = null
  return moments
    .map((sayings) => {
      const at = spokenAt(heard, sayings, false)
      heard = at.heard
      return at.said.map((line) => line.words)
    })
    .slice(1)
}

const stage = talking(1, 30_000, 150_000)

const talks = phoneSayings(talk, stage, question, words)
const ends = phoneSayings(talk, stage, question, almostOver)

test('spot, partner, question, and the end are each said once through a round', () => {
  expect(said([], way, talks, ends, ends)).toEqual([['Go to spot 4.', 'You will meet Björn.'], ['Talk now.', 'What brought you here?'], ['30 seconds left.'], []])
})

test('another partner at the same spot is said alone', () => {
  const other = waySayings({ ...place, partners: ['Chidi'] }, { heading: 'Go to spot 4.', partners: 'You will meet Chidi.', waits: [] })
  expect(said(way, other)).toEqual([['You will meet Chidi.']])
})

test('who comes is said as they say so', () => {
  const beckoning = { isWaiting: true, goes: false, waiting: [], coming: [] }
  const waits = waySayings({ ...place, beckoning }, { heading: 'Stay where you are.', partners: 'You will meet Björn.', waits: ['Björn comes.'] })
  const comes = waySayings({ ...place, beckoning: { ...beckoning, coming: ['Björn'] } }, { heading: 'Stay where you are.', partners: 'You will meet Björn.', waits: ['Björn is coming.'] })
  expect(said(way, waits, comes)).toEqual([['Stay where you are.', 'Björn comes.'], ['Björn is coming.']])
})

test('after a pause the talk goes on, and the end that was told is not told again', () => {
  const paused = { kind: 'paused', startsAt: 130_000, held: 'talking', round: 1, msLeft: 20_000, why: 'host' } as const
  const pause = phoneSayings({ kind: 'paused', held: 'talking', place }, paused, { heading: 'Pause.', below: null }, null)
  expect(said(ends, pause, phoneSayings(talk, talking(1, 90_000, 210_000), question, almostOver))).toEqual([['Pause.'], ['You talk on.']])
})

test('added time makes the end news again', () => {
  const longer = talking(1, 30_000, 180_000)
  const goesOn = phoneSayings(talk, longer, question, words)
  expect(said(ends, goesOn, phoneSayings(talk, longer, question, almostOver))).toEqual([[], ['30 seconds left.']])
})

test('a new question is said, and the same one in another language is not', () => {
  expect(said(talks, phoneSayings(talk, stage, { ...question, heading: 'Vad förde dig hit?' }, words))).toEqual([[]])
  expect(said(talks, phoneSayings(talk, stage, { ...question, heading: 'What next?' }, { ...words, aboutQuestion: 'next' }))).toEqual([['What next?']])
})
