import { useId, useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { delayMostMs } from '../clap/tuning.ts'
import { useMessages } from '../messages/language.ts'
import styles from './Controls.module.css'

const delayStepMs = 10
const volumeStep = 0.05

/** How the clap comes out of these loudspeakers: to be set by ear, with "test the clap" beside it. */
export function SoundControls({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('screen')
  const [isOpen, setIsOpen] = useState(false)
  return (
    <div className={styles.sound}>
      <button type="button" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
        {text.sound}
      </button>
      {isOpen && <Panel sound={sound} />}
    </div>
  )
}

function Panel({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('screen')
  const { volume, delayMs, trouble } = useStore(sound.state)
  return (
    <div className={styles.panel}>
      <Slider
        label={text.volume}
        says={`${Math.round(100 * volume)} %`}
        range={{ min: 0, max: 1, step: volumeStep, value: volume }}
        onSlide={(value) => sound.tune({ volume: value })}
      />
      <Slider
        label={text.speakerDelay}
        says={text.milliseconds(delayMs)}
        range={{ min: -delayMostMs, max: delayMostMs, step: delayStepMs, value: delayMs }}
        onSlide={(value) => sound.tune({ delayMs: value })}
      />
      <p>{trouble === 'slow' ? text.soundSlow : text.speakerDelayWhy}</p>
    </div>
  )
}

type SliderProps = {
  readonly label: string
  readonly says: string
  readonly range: { readonly min: number; readonly max: number; readonly step: number; readonly value: number }
  readonly onSlide: (value: number) => void
}

function Slider({ label, says, range, onSlide }: SliderProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{says}</output>
      <input id={id} type="range" {...range} aria-valuetext={says} onChange={(event) => onSlide(event.target.valueAsNumber)} />
    </div>
  )
}
