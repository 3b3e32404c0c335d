import { expect, test } from 'vitest'
import { moveSpeaker, type Speaker, type SpeakerEvent, type SpeakerStep } from '../../../client/clap/speaker.ts'

const tapped: SpeakerEvent = { kind: 'tapped' }
const woke: SpeakerEvent = { kind: 'woke' }
const moves: SpeakerEvent = { kind: 'checked', moves: true }
const still: SpeakerEvent = { kind: 'checked', moves: false }
const says = (word: AudioContextState): SpeakerEvent => ({ kind: 'said', word })

/** Everything that was done from `speaker` on, and where it ends. */
function after(speaker: Speaker, ...events: readonly SpeakerEvent[]): { ends: Speaker; steps: readonly SpeakerStep[] } {
  return events.reduce<{ ends: Speaker; steps: readonly SpeakerStep[] }>(
    ({ ends, steps }, event) => {
      const move = moveSpeaker(ends, event)
      return { ends: move.speaker, steps: [...steps, ...move.steps] }
    },
    { ends: speaker, steps: [] },
  )
}

test('the first tap makes a context and resumes it in the same moment; it runs once the context says so', () => {
  expect(after('none', tapped)).toEqual({ ends: 'locked', steps: ['make', 'resume'] })
  expect(after('none', tapped, says('running')).ends).toBe('running')
})

test('without a tap nothing is ever made', () => {
  for (const event of [woke, moves, still, says('running'), says('suspended')]) {
    expect(after('none', event)).toEqual({ ends: 'none', steps: [] })
    expect(after('closed', event)).toEqual({ ends: 'closed', steps: [] })
  }
})

test('a phone that was locked and plays again goes on as if nothing had been', () => {
  expect(after('running', says('interrupted')).ends).toBe('interrupted')
  const back = after('running', says('interrupted'), woke, says('running'), moves)
  expect(back).toEqual({ ends: 'running', steps: ['resume', 'check', 'check'] })
})

test('a running clock that stands still is suspended and resumed, and runs on once it moves', () => {
  const cycled = after('running', woke, still)
  expect(cycled).toEqual({ ends: 'frozen', steps: ['check', 'cycle', 'check'] })
  expect(after('frozen', says('suspended'), says('running'), moves)).toEqual({ ends: 'running', steps: [] })
})

test('one that still stands still is closed, and the next tap makes it anew', () => {
  const lost = after('running', woke, still, says('suspended'), says('running'), still)
  expect(lost).toEqual({ ends: 'closed', steps: ['check', 'cycle', 'check', 'close'] })
  expect(after('closed', tapped, says('running'))).toEqual({ ends: 'running', steps: ['make', 'resume'] })
})

test('a tap on a frozen one does not wait for the verdict: it makes a new one while it may', () => {
  expect(after('frozen', tapped)).toEqual({ ends: 'locked', steps: ['close', 'make', 'resume'] })
})

test('a context that says it runs, but never moves, is not believed while it is frozen', () => {
  expect(after('frozen', says('running')).ends).toBe('frozen')
})

test('a second tap that does not help either gives the context up, so that the third makes another', () => {
  expect(after('none', tapped, tapped, still)).toEqual({ ends: 'closed', steps: ['make', 'resume', 'resume', 'check', 'close'] })
})

test('whatever happens, in any order, two taps and a working context end in sound', () => {
  const speakers: readonly Speaker[] = ['none', 'closed', 'locked', 'running', 'frozen', 'interrupted']
  const works: readonly SpeakerEvent[] = [tapped, says('running'), moves]
  for (const speaker of speakers) expect(after(speaker, ...works, ...works).ends, speaker).toBe('running')
})
