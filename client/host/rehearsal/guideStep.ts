/** Where the guide is: shown by itself in the first rehearsal on this device, and whenever it is asked for. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { recall, remember } from '../../room/storage.ts'

const key = 'guided'

/** From 0; null while it is not shown. */
const guide = createStore<{ readonly step: number | null }>(() => ({ step: recall(key) === null ? 0 : null }))

export const useGuideStep = (): number | null => useStore(guide, ({ step }) => step)
export const goToStep = (step: number): void => guide.setState({ step })

export function endGuide(): void {
  remember(key, 'yes')
  guide.setState({ step: null })
}
