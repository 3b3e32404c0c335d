/** The loudspeaker of this device: carries out what speaker.ts decides, and plays. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import { unreachable } from '../../shared/unreachable.ts'
import { onWake } from '../room/wake.ts'
import { createLoudspeaker, type Loudspeaker } from './loudspeaker.ts'
import { moveSpeaker, type Speaker, type SpeakerEvent, type SpeakerStep } from './speaker.ts'
import { fetchSounds, type SoundKind, type Sounds } from './soundFiles.ts'
import { recallTuning, rememberTuning, type Device, type Tuning } from './tuning.ts'

type SoundState = Tuning & {
  /** The next signal will be heard, unless the person has silenced this device. */
  readonly isOn: boolean
  /** `slow`: probably Bluetooth, and too late to clap with. `notLoaded`: the sounds did not arrive. */
  readonly trouble: 'slow' | 'notLoaded' | null
}

export type Sound = {
  readonly state: Pick<StoreApi<SoundState>, 'getState' | 'getInitialState' | 'subscribe'>
  /** Fetches the sounds ahead of any tap, so that they are there before a network fails. */
  readonly load: () => void
  /** To be called in the tap itself, before anything is awaited; iOS refuses later. */
  readonly unlock: () => void
  /** The person wants to hear it, whatever the phone's silent switch says. In a tap, as `unlock`. */
  readonly turnOn: () => void
  readonly turnOff: () => void
  /** One clap at once, in a tap: is the volume up? Through a slow loudspeaker, too, for silence would be no answer. */
  readonly test: () => void
  /** Sounds at `ownAt`, by this device's own clock; returns the way to stop it. */
  readonly play: (kind: SoundKind, ownAt: number) => () => void
  readonly tune: (tuning: Partial<Tuning>) => void
}

/** A clock that has not moved in this long stands still. */
const stillMs = 400

export function createSound(device: Device): Sound {
  const state = createStore<SoundState>(() => ({ ...recallTuning(device), isOn: false, trouble: null }))
  let speaker: Speaker = 'none'
  let loudspeaker: Loudspeaker | null = null
  let sounds: Sounds | null = null
  let loading: Promise<void> | null = null
  let checking: ReturnType<typeof setTimeout> | undefined

  function happen(event: SpeakerEvent): void {
    const move = moveSpeaker(speaker, event)
    speaker = move.speaker
    for (const step of move.steps) take(step)
    tell()
  }

  function take(step: SpeakerStep): void {
    switch (step) {
      case 'make':
        loudspeaker = createLoudspeaker((from, word) => {
          if (from === loudspeaker) happen({ kind: 'said', word })
        })
        loudspeaker?.setVolume(state.getState().volume)
        return
      case 'resume':
        return loudspeaker?.resume()
      case 'cycle':
        return loudspeaker?.cycle()
      case 'check':
        return check()
      case 'close':
        loudspeaker?.close()
        loudspeaker = null
        return
      default:
        return unreachable(step)
    }
  }

  function check(): void {
    clearTimeout(checking)
    const checked = loudspeaker
    const before = checked?.now()
    checking = setTimeout(() => {
      if (checked === loudspeaker) happen({ kind: 'checked', moves: checked?.now() !== before })
    }, stillMs)
  }

  function tell(): void {
    const last = state.getState()
    const trouble = findTrouble()
    // While the sounds are on their way there is nothing to ask for.
    const isOn = speaker === 'running' && trouble !== 'notLoaded'
    if (last.isOn !== isOn || last.trouble !== trouble) state.setState({ isOn, trouble })
  }

  function findTrouble(): SoundState['trouble'] {
    if (sounds === null && loading === null) return 'notLoaded'
    return speaker === 'running' && loudspeaker?.isSlow() === true ? 'slow' : null
  }

  async function fetchAll(): Promise<void> {
    // Offline, or a browser that can't decode: said in `trouble`, and tried again at each tap and each waking.
    sounds = await fetchSounds().catch(() => null)
    loading = null
    tell()
  }

  function load(): Promise<void> {
    if (sounds === null) loading ??= fetchAll()
    return loading ?? Promise.resolve()
  }

  function unlock(): void {
    void load()
    happen({ kind: 'tapped' })
  }

  function tune(tuning: Partial<Tuning>): void {
    state.setState(tuning)
    rememberTuning(device, tuning)
    if (tuning.volume !== undefined) loudspeaker?.setVolume(tuning.volume)
  }

  function turnOn(): void {
    tune({ isMuted: false })
    playOverSilentSwitch()
    unlock()
  }

  function play(kind: SoundKind, ownAt: number): () => void {
    tell()
    const { isMuted, delayMs, trouble, isOn } = state.getState()
    // The screen's clap is the one that must: a little late is better than never, and its delay can be set by ear.
    const isTooSlow = trouble === 'slow' && device === 'phone'
    if (loudspeaker === null || sounds === null || !isOn || isMuted || isTooSlow) return nothingToStop
    return loudspeaker.play(sounds[kind], { ownAt, delayMs })
  }

  onWake(() => {
    void load()
    happen({ kind: 'woke' })
  })
  return {
    state,
    load: () => void load(),
    unlock,
    turnOn,
    turnOff: () => tune({ isMuted: true }),
    test: () => {
      turnOn()
      void load().then(() => sounds !== null && loudspeaker?.playOnceRunning(sounds.clap))
    },
    play,
    tune,
  }
}

/** iOS then takes the page for a player, which its silent switch does not silence (16.4 and later; the type knows none). */
function playOverSilentSwitch(): void {
  const session: unknown = Reflect.get(navigator, 'audioSession')
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', 'playback')
}

const nothingToStop = (): void => undefined
