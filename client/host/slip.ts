/**
 * A button may mean something else a moment after it was tapped: "Pause" has become "Go on", and where "Start" was,
 * other buttons are. A second tap so soon is a slip, meant for the button as it was.
 */
const slipMs = 500

export type BigButton = 'start' | 'main' | 'pause' | 'addTime' | 'clap' | 'lookHere' | 'back'

let lastTap: { readonly on: BigButton | null; readonly at: number } = { on: null, at: 0 }

/** Whether a tap on a big button, made just now, is only the second half of a double tap. */
export function isSlip(on: BigButton): boolean {
  const at = performance.now()
  const isSoon = at - lastTap.at < slipMs
  if (isSoon && (lastTap.on === on || lastTap.on === 'start')) return true
  lastTap = { on, at }
  return false
}
