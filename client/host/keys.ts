/** Keys for a laptop or a clicker. They never act while a field or a button has the focus, and can be switched off. */
import { useEffect, useRef } from 'react'
import { keysAreOn } from '../ui/keysAreOn.ts'

/** `KeyboardEvent.key`, in lower case, to what it does. */
export type Keys = { readonly [key: string]: () => void }

export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    function press(event: KeyboardEvent): void {
      const act = latest.current[event.key.toLowerCase()]
      if (act === undefined || !keysAreOn() || !isMeantForThePage(event)) return
      // Space would scroll.
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}

function isMeantForThePage(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return false
  if (document.querySelector('dialog[open]') !== null) return false
  return !(event.target instanceof Element) || event.target.closest(focusable) === null
}

const focusable = 'a, button, input, textarea, select, summary, [contenteditable]'

/**
 * A button that was clicked with a mouse keeps the focus, and Space would press it again rather than the big button.
 * So it is let go of; whoever goes by keyboard keeps their place.
 */
export function useMouseLeavesNoFocus(): void {
  useEffect(() => {
    function letGo(event: MouseEvent): void {
      if (event.detail === 0 || !(event.target instanceof Element)) return
      const button = event.target.closest('button')
      if (button?.closest('dialog') === null) button.blur()
    }
    document.addEventListener('click', letGo)
    return () => document.removeEventListener('click', letGo)
  }, [])
}
