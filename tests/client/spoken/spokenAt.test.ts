import { expect, test } from 'vitest'
import { spokenAt, type Heard, type Saying } from '../../../client/spoken/spokenAt.ts'

const way: Saying = { about: 'way 1', words: 'Go to spot 4.', isHeading: true }
const partner: Saying = { about: 'partner 1', words: 'You will meet Amina.' }
const talk: Saying = { about: 'talk 1', words: 'Talk now.', again: 'You talk on.' }
const cue: Saying = { about: 'cue 1', words: 'Clap now!', isUrgent: true }

/** What is said as one moment follows the other; the first is that of a page just opened. */
function spoken(...moments: readonly (readonly Saying[])[]): readonly (readonly string[])[] {
  let heard: Heard | null = null
  return moments.map((sayings) => {
    const at = spokenAt(heard, sayings, false)
    heard = at.heard
    return at.said.map(({ words }) => words)
  })
}

test('a page that was opened says nothing of what holds already', () => {
  expect(spoken([way, partner], [way, partner])).toEqual([[], []])
})

test('what comes to hold is said once, in its order', () => {
  expect(spoken([], [way, partner], [way, partner], [talk])).toEqual([[], ['Go to spot 4.', 'You will meet Amina.'], [], ['Talk now.']])
})

test('the same in another language is not said again', () => {
  expect(spoken([], [way], [{ ...way, words: 'Gå till plats 4.' }])).toEqual([[], ['Go to spot 4.'], []])
})

test('only what is new of several things is said', () => {
  expect(spoken([], [way, partner], [way, { about: 'partner 1, another', words: 'You will meet Bo.' }])[2]).toEqual(['You will meet Bo.'])
})

test('what holds again is said in the words for that, or not at all', () => {
  const pause: Saying = { about: 'pause 1', words: 'Pause.' }
  expect(spoken([], [talk], [pause], [talk])[3]).toEqual(['You talk on.'])
  expect(spoken([], [partner], [pause], [partner])[3]).toEqual([])
})

test('a heading that took the focus is read, and not said beside', () => {
  const { heard } = spokenAt(null, [], false)
  const { said, heard: after } = spokenAt(heard, [way, partner], true)
  expect(said.map(({ words }) => words)).toEqual(['You will meet Amina.'])
  expect(spokenAt(after, [way, partner], false).said).toEqual([])
})

test('what can’t wait says so', () => {
  const { heard } = spokenAt(null, [], false)
  expect(spokenAt(heard, [talk, cue], false).said).toEqual([
    { words: 'Talk now.', isUrgent: false },
    { words: 'Clap now!', isUrgent: true },
  ])
})
