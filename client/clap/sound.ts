/** The loudspeaker of this device. Silent until a tap has unlocked it: browsers let no page sound unasked. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { onWake } from '../room/wake.ts'
import { clapSamples, talkSamples, turnSamples } from './samples.ts'

/** `clap` ends a talk; `talk` softly says that one begins, `turn` that the word goes to the next one. */
type SoundKind = 'clap' | 'talk' | 'turn'

export type Sound = {
  /** `isOn`: the next signal will be heard. */
  readonly state: Pick<StoreApi<{ readonly isOn: boolean }>, 'getState' | 'getInitialState' | 'subscribe'>
  /** To be called in the tap itself, before anything is awaited; iOS refuses later. */
  readonly unlock: () => void
  /** One clap at once, in a tap: is the volume up? Through a slow loudspeaker, too, for silence would be no answer. */
  readonly test: () => void
  /** Sounds in `inMs` from now; returns the way to stop it. */
  readonly play: (kind: SoundKind, inMs: number) => () => void
}

/** What a loudspeaker takes where the browser does not say. */
const usualLatencySeconds = 0.04
/** More than this is probably Bluetooth, and a clap that late is worse than none. */
const latencyMostSeconds = 0.12

type Speaker = { readonly context: AudioContext; readonly buffers: { readonly [K in SoundKind]: AudioBuffer } }

export function createSound(): Sound {
  const state = createStore<{ readonly isOn: boolean }>(() => ({ isOn: false }))
  let speaker: Speaker | null = null

  function unlock(): Promise<void> {
    speaker ??= createSpeaker((isOn) => state.setState({ isOn }))
    const { context } = speaker
    const resuming = context.resume()
    // iOS unlocks only once something has been started within the tap.
    start(speaker, context.createBuffer(1, 1, context.sampleRate), 0)
    return resuming
  }

  function play(kind: SoundKind, inMs: number): () => void {
    if (speaker === null || speaker.context.state !== 'running') return nothingToStop
    const { context, buffers } = speaker
    // Where it is unknown it is 0, or missing.
    const latency = context.baseLatency + (context.outputLatency || usualLatencySeconds)
    if (latency > latencyMostSeconds) return nothingToStop
    return start(speaker, buffers[kind], context.currentTime + inMs / 1000 - latency)
  }

  function testNow(): void {
    if (speaker !== null) start(speaker, speaker.buffers.clap, 0)
  }

  return {
    state,
    unlock: () => void unlock(),
    test: () => void unlock().then(testNow),
    play,
  }
}

function createSpeaker(tell: (isOn: boolean) => void): Speaker {
  const context = new AudioContext()
  context.addEventListener('statechange', () => tell(context.state === 'running'))
  // A phone that was locked comes back with its sound interrupted.
  onWake(() => void context.resume())
  const { sampleRate } = context
  const buffers = {
    clap: bufferOf(context, clapSamples(sampleRate)),
    talk: bufferOf(context, talkSamples(sampleRate)),
    turn: bufferOf(context, turnSamples(sampleRate)),
  }
  return { context, buffers }
}

function bufferOf(context: AudioContext, samples: Float32Array<ArrayBuffer>): AudioBuffer {
  const buffer = context.createBuffer(1, samples.length, context.sampleRate)
  buffer.copyToChannel(samples, 0)
  return buffer
}

function start({ context }: Speaker, buffer: AudioBuffer, at: number): () => void {
  const source = context.createBufferSource()
  source.buffer = buffer
  source.connect(context.destination)
  source.start(Math.max(at, context.currentTime))
  return () => source.stop()
}

const nothingToStop = (): void => undefined
