import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { useStage } from '../ui/RoomContext.tsx'
import styles from './SoundBar.module.css'

/**
 * No page may sound before it is clicked. The picture makes room for the bar, so that it hides nothing; in a closed
 * room there is nothing more to hear.
 */
export function SoundBar({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('screen')
  const { isOn, trouble } = useStore(sound.state)
  const isClosed = useStage().kind === 'closed'
  if (isOn || isClosed) return null
  return (
    <button type="button" className={styles.bar} onClick={sound.turnOn}>
      <span>{text.soundOn}</span> {trouble === 'notLoaded' ? text.soundMissing : text.soundWhy}
    </button>
  )
}
