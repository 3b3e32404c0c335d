import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { delayMostMs } from '../clap/tuning.ts'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import styles from './Controls.module.css'

const delayStepMs = 10
const volumeStep = 0.05

/** How the clap comes out of these loudspeakers: to be set by ear, with the clap beside it. */
export function SoundControls({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages(screenMessages)
  const { volume, delayMs, trouble } = useStore(sound.state)
  return (
    <>
      <button type="button" onClick={sound.test}>
        {text.testClap}
      </button>
      <label className={styles.slider}>
        {text.volume}
        <input
          type="range"
          min={0}
          max={1}
          step={volumeStep}
          value={volume}
          aria-valuetext={`${Math.round(100 * volume)} %`}
          onChange={(event) => sound.tune({ volume: event.target.valueAsNumber })}
        />
      </label>
      <label className={styles.slider} title={text.speakerDelayWhy}>
        {text.speakerDelay}
        <input
          type="range"
          min={-delayMostMs}
          max={delayMostMs}
          step={delayStepMs}
          value={delayMs}
          aria-valuetext={text.milliseconds(delayMs)}
          onChange={(event) => sound.tune({ delayMs: event.target.valueAsNumber })}
        />
        <output>{text.milliseconds(delayMs)}</output>
      </label>
      {trouble === 'slow' && <p>{text.soundSlow}</p>}
    </>
  )
}
