import { expect, test } from 'vitest'
import { newsSayings, stageSayings, type News, type StageSaid } from '../../../client/host/hostSayings.ts'
import { spokenAt, type Heard, type Saying } from '../../../client/spoken/spokenAt.ts'
import { moving, talking } from '../someViews.ts'

const quiet: StageSaid = { round: null, heading: '', below: null, talk: null, step: null, isUp: false }
const talk = { aboutQuestion: 'why', begins: 'They talk.', goesOn: 'They talk on.', turn: null, almostOver: null, timeIsUp: null }
const asked = { ...quiet, heading: 'What brought you here?', talk }
const noNews: News = { undo: null, notices: [], atDoor: null, told: { count: 0, words: '' }, advice: null, lost: null, comes: null }

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

const walks = (round: number) => stageSayings(moving(round, 0, 30_000), { ...quiet, round: `Round ${round} of 6.`, heading: 'People walk.' })
const talks = stageSayings(talking(1, 30_000, 150_000), asked)
const ends = stageSayings(talking(1, 30_000, 150_000), { ...asked, talk: { ...talk, almostOver: '30 seconds left.' } })

test('a round, its question and its end are each said once', () => {
  expect(said([], walks(1), walks(1), talks, ends, ends)).toEqual([
    ['Round 1 of 6.', 'People walk.'],
    [],
    ['They talk.', 'What brought you here?'],
    ['30 seconds left.'],
    [],
  ])
})

test('the next round is said, though its heading is the same', () => {
  expect(said(walks(1), walks(2))).toEqual([['Round 2 of 6.', 'People walk.']])
})

test('what stands below a pause is said with it, and the talk goes on', () => {
  const paused = stageSayings({ kind: 'paused', startsAt: 90_000, held: 'talking', round: 1, msLeft: 60_000, why: 'overdue' }, { ...quiet, heading: 'Pause.', below: 'The computer slept.' })
  expect(said(talks, paused, talks)).toEqual([['Pause.', 'The computer slept.'], ['They talk on.']])
})

test('a closed room says nothing', () => {
  expect(stageSayings({ kind: 'closed', startsAt: 0 }, { ...quiet, heading: 'The room is closed.' })).toEqual([])
})

test('what can be taken back, who stands at the door and what was told are each said once', () => {
  const undo = newsSayings({ ...noNews, undo: { id: 7, words: 'Björn was removed.' } })
  const door = newsSayings({ ...noNews, atDoor: { id: 'gunnar', words: 'Gunnar is at the door.' } })
  const told = newsSayings({ ...noNews, told: { count: 1, words: 'Somebody told you something.' } })
  expect(said(newsSayings(noNews), undo, undo, door, door, told, told)).toEqual([['Björn was removed.'], [], ['Gunnar is at the door.'], [], ['Somebody told you something.'], []])
})

test('a second removal is news, though the words are the same', () => {
  const removed = (id: number) => newsSayings({ ...noNews, undo: { id, words: 'Somebody was removed.' } })
  expect(said(removed(1), removed(2))).toEqual([['Somebody was removed.']])
})

test('of a queue at the door only its head is said, and the next one once it is the head', () => {
  const at = (id: string, words: string) => newsSayings({ ...noNews, atDoor: { id, words } })
  expect(said([], at('farid', 'Farid is at the door.'), at('gunnar', 'Gunnar is at the door.'))).toEqual([['Farid is at the door.'], ['Gunnar is at the door.']])
})

test('the connection is told lost each time it is', () => {
  const lost = newsSayings({ ...noNews, lost: 'No connection.' })
  expect(said([], lost, newsSayings(noNews), lost)).toEqual([['No connection.'], [], ['No connection.']])
})
