import { useEffect, type ReactNode } from 'react'
import { useStore } from 'zustand'
import { useStaysAwake } from '../clap/wakeLock.ts'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import styles from './Controls.module.css'
import { keysAreOn, switchKeys, useKeysAreOn } from '../ui/keysAreOn.ts'
import { ShareChoice } from './ShareChoice.tsx'
import { SoundControls } from './SoundControls.tsx'
import { switchTheme, useTheme } from './theme.ts'
import { switchFullScreen, useFullScreen } from './useFullScreen.ts'

export type ControlsProps = { readonly sound: Sound; readonly isHidden: boolean }

/** For the person at the laptop, and only while a hand moves: the room sees the picture alone. */
export function Controls({ sound, isHidden }: ControlsProps): ReactNode {
  const text = useMessages('screen')
  const isDark = useTheme() === 'dark'
  const isFull = useFullScreen()
  const isSoundOn = useStore(sound.state, (state) => state.isOn)
  const staysAwake = useStaysAwake()
  const areKeysOn = useKeysAreOn()
  useKeys()
  return (
    <section className={styles.controls} data-hidden={isHidden} aria-label={text.controls}>
      {isFull !== null && (
        <button type="button" onClick={switchFullScreen} aria-keyshortcuts={areKeysOn ? 'F' : undefined}>
          {isFull ? text.leaveFullScreen : text.fullScreen} {areKeysOn && <kbd>F</kbd>}
        </button>
      )}
      <button type="button" onClick={switchTheme} aria-keyshortcuts={areKeysOn ? 'T' : undefined}>
        {isDark ? text.light : text.dark} {areKeysOn && <kbd>T</kbd>}
      </button>
      <button type="button" onClick={() => switchKeys(!areKeysOn)}>
        {areKeysOn ? text.keysOff : text.keysOn}
      </button>
      <ShareChoice />
      {isSoundOn && (
        <>
          <button type="button" onClick={sound.test}>
            {text.testClap}
          </button>
          <SoundControls sound={sound} />
        </>
      )}
      {!staysAwake && <p>{text.maySleep}</p>}
    </section>
  )
}

function useKeys(): void {
  useEffect(() => {
    const onKey = ({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): void => {
      // Letters pick an entry of a list that has the focus.
      if (ctrlKey || metaKey || altKey || !keysAreOn() || target instanceof HTMLSelectElement) return
      if (key === 't' || key === 'T') switchTheme()
      if (key === 'f' || key === 'F') switchFullScreen()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
