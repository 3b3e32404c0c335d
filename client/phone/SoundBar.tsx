import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { phoneMessages } from '../messages/phone.ts'
import styles from './SoundBar.module.css'

/** After a reload no page may sound before it is touched: one tap anywhere on this bar is enough. */
export function SoundBar({ sound }: { readonly sound: Sound }): ReactNode {
  const text = useMessages(phoneMessages)
  const isOn = useStore(sound.state, (state) => state.isOn)
  if (isOn) return null
  return (
    <button type="button" className={styles.bar} onClick={sound.unlock}>
      {text.hearClap}
    </button>
  )
}
