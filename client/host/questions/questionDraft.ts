/** A question half written outlives its sheet: whoever closes it by mistake finds the words again. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Text } from '../../../shared/text.ts'

const draft = createStore<{ readonly text: Text }>(() => ({ text: {} }))

export function useQuestionDraft(): readonly [Text, (text: Text) => void] {
  return [useStore(draft, ({ text }) => text), (text) => draft.setState({ text })]
}
