/** Whether this console claps aloud. Off unless the host wants it: mostly the screen does. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { createSound, type Sound } from '../../clap/sound.ts'
import { recall, remember } from '../../room/storage.ts'

const wish = createStore<{ readonly isOn: boolean }>(() => ({ isOn: recall('host.claps') === 'on' }))

/** Made when it is first wanted, for most consoles never need it. */
let made: Sound | null = null

export function hostSound(): Sound {
  if (made === null) {
    made = createSound('host')
    made.load()
  }
  return made
}

export const useHostClaps = (): boolean => useStore(wish, ({ isOn }) => isOn)

/** To be called in the tap itself: no page may sound before it. Nothing is heard now, for people may be talking. */
export function switchHostClaps(isOn: boolean): void {
  remember('host.claps', isOn ? 'on' : 'off')
  wish.setState({ isOn })
  if (isOn) hostSound().turnOn()
}
