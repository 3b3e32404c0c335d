/** The sounds, as `npm run sounds` has rendered them: fetched once somebody is in, so that they are there before any network fails. */
import clap from './sounds/clap.wav'
import talk from './sounds/talk.wav'
import turn from './sounds/turn.wav'

/** `clap` ends a talk; `talk` softly says that one begins, `turn` that the word goes to the next one. */
export type SoundKind = 'clap' | 'talk' | 'turn'
export type Sounds = { readonly [Kind in SoundKind]: AudioBuffer }

/** What it is decoded to; most devices play at this rate. */
const sampleRate = 48_000

/** Rejects where a file does not arrive or can't be decoded. Needs no tap: only playing does. */
export async function fetchSounds(): Promise<Sounds> {
  const decoder = new OfflineAudioContext(1, 1, sampleRate)
  const fetched = async (url: string): Promise<AudioBuffer> => {
    const response = await fetch(url)
    if (!response.ok) throw new Error(`${url}: ${response.status}`)
    return decoder.decodeAudioData(await response.arrayBuffer())
  }
  const [clapSound, talkSound, turnSound] = await Promise.all([fetched(clap), fetched(talk), fetched(turn)])
  return { clap: clapSound, talk: talkSound, turn: turnSound }
}
