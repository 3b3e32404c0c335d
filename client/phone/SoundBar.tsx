import { useState, type ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import styles from './SoundBar.module.css'

/** What stands between this phone and the clap, if anything: one tap anywhere on the bar is enough. */
export function SoundBar({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages('phone')
  const { isOn, isMuted, trouble } = useStore(sound.state)
  if (isMuted) return null
  if (trouble === 'slow') return <SlowBar />
  if (isOn) return null
  return (
    <button type="button" className={styles.bar} onClick={sound.turnOn}>
      {trouble === 'notLoaded' ? text.soundMissing : text.hearClap}
    </button>
  )
}

/** Said once: it can be put away, and nothing is to be done about it here. */
function SlowBar(): ReactNode {
  const text = useMessages('phone')
  const common = useMessages('common')
  const [isRead, setIsRead] = useState(false)
  if (isRead) return null
  return (
    <div className={styles.bar} data-slow="true">
      <p role="status">{text.soundSlow}</p>
      <button type="button" className={styles.close} onClick={() => setIsRead(true)}>
        {common.close}
      </button>
    </div>
  )
}
