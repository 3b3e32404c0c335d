import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { screenMessages } from '../messages/screen.ts'
import styles from './SoundBar.module.css'

/** No page may sound before it is clicked. The picture makes room for the bar, so that it hides nothing. */
export function SoundBar({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages(screenMessages)
  const isOn = useStore(sound.state, (state) => state.isOn)
  if (isOn) return null
  return (
    <button type="button" className={styles.bar} onClick={sound.unlock}>
      <span>{text.soundOn}</span> {text.soundWhy}
    </button>
  )
}
