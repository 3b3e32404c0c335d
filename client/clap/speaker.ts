/**
 * What state this device's loudspeaker is in, and what to do about it. Pure; sound.ts carries the steps out.
 *
 * Browsers let no page sound before a tap. iOS takes the sound away when the phone is locked or rings, and may give it
 * back "running" with a clock that stands still, which plays nothing: then it is suspended and resumed, and if that
 * does not help, closed and made anew in the next tap.
 */
import { unreachable } from '../../shared/unreachable.ts'

export type Speaker =
  /** Not made yet, or given up; the next tap makes one. */
  | 'none'
  | 'closed'
  /** Made, and waiting for a tap. */
  | 'locked'
  | 'running'
  /** Says that it runs, but its clock stands still. */
  | 'frozen'
  /** The system has taken the sound away for now. */
  | 'interrupted'

export type SpeakerEvent =
  | { readonly kind: 'tapped' }
  /** Somebody looks at the page again. */
  | { readonly kind: 'woke' }
  /** What a `check` found: does its clock move? */
  | { readonly kind: 'checked'; readonly moves: boolean }
  /** What the audio context says of itself. */
  | { readonly kind: 'said'; readonly word: AudioContextState }

/** `cycle`: suspend and resume. `check`: see whether the clock moves, and say so later; a newer check replaces it. */
export type SpeakerStep = 'make' | 'resume' | 'check' | 'cycle' | 'close'

type SpeakerMove = { readonly speaker: Speaker; readonly steps: readonly SpeakerStep[] }

export function moveSpeaker(speaker: Speaker, event: SpeakerEvent): SpeakerMove {
  switch (event.kind) {
    case 'tapped':
      return afterTap(speaker)
    case 'woke':
      return afterWaking(speaker)
    case 'checked':
      return event.moves ? onceMoving(speaker) : whileStill(speaker)
    case 'said':
      return afterWord(speaker, event.word)
    default:
      return unreachable(event)
  }
}

function afterTap(speaker: Speaker): SpeakerMove {
  switch (speaker) {
    case 'none':
    case 'closed':
      return to('locked', 'make', 'resume')
    case 'frozen':
      return to('locked', 'close', 'make', 'resume')
    case 'running':
      return to('running', 'check')
    case 'locked':
    case 'interrupted':
      return to(speaker, 'resume', 'check')
    default:
      return unreachable(speaker)
  }
}

function afterWaking(speaker: Speaker): SpeakerMove {
  switch (speaker) {
    case 'none':
    case 'closed':
      return to(speaker)
    case 'locked':
      return to('locked', 'resume')
    case 'running':
      return to('running', 'check')
    case 'frozen':
      return to('frozen', 'cycle', 'check')
    case 'interrupted':
      return to('interrupted', 'resume', 'check')
    default:
      return unreachable(speaker)
  }
}

function onceMoving(speaker: Speaker): SpeakerMove {
  return isGone(speaker) ? to(speaker) : to('running')
}

function whileStill(speaker: Speaker): SpeakerMove {
  switch (speaker) {
    case 'none':
    case 'closed':
      return to(speaker)
    case 'running':
    case 'interrupted':
      return to('frozen', 'cycle', 'check')
    case 'frozen':
    case 'locked':
      return to('closed', 'close')
    default:
      return unreachable(speaker)
  }
}

function afterWord(speaker: Speaker, word: AudioContextState): SpeakerMove {
  if (isGone(speaker)) return to(speaker)
  switch (word) {
    case 'closed':
      return to('closed')
    case 'interrupted':
      return to('interrupted')
    case 'suspended':
      // While it is cycled it says so by itself; the check that follows has the last word.
      return to(speaker === 'frozen' ? 'frozen' : 'locked')
    case 'running':
      if (speaker === 'frozen') return to('frozen')
      // Given back by the system, its word is not enough.
      return speaker === 'interrupted' ? to('running', 'check') : to('running')
    default:
      return unreachable(word)
  }
}

const isGone = (speaker: Speaker): boolean => speaker === 'none' || speaker === 'closed'

const to = (speaker: Speaker, ...steps: readonly SpeakerStep[]): SpeakerMove => ({ speaker, steps })
