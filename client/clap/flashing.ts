/**
 * How the clap lights up, as an animation that is under way from the moment it is made ready: dark until its instant.
 * Only such a one, and only of opacity, is shown by the browser's compositor, which is on time while the page itself is
 * busy; one that is to start later waits for the page (Chromium).
 */

/** From a frame's beginning to the eye: two frames of the usual sixty a second, on a fast device and a slow one. */
const displayMs = 33

type Light = { readonly ms: number; readonly easing: string; readonly steps: readonly (readonly [opacity: number, offset: number])[] }

/** There at once, read in a second, gone in one slow fade: a single flash (WCAG 2.3.1). */
const flash: Light = { ms: 2_200, easing: 'linear', steps: [[0.6, 0], [1, 0.03], [1, 0.7], [0, 1]] }
/** Softer for those who asked for less motion: it comes slowly, too. */
const swell: Light = { ms: 2_400, easing: 'ease-in-out', steps: [[0, 0], [1, 0.3], [1, 0.7], [0, 1]] }

/** Lights `element` up at `ownAt`, by this device's own clock; returns the way to take it back. */
export function lightUp(element: HTMLElement, ownAt: number, onEnd: () => void): () => void {
  const { ms, easing, steps } = matchMedia('(prefers-reduced-motion: reduce)').matches ? swell : flash
  const beginsAt = ownAt - displayMs
  const darkMs = Math.max(0, beginsAt - performance.now())
  const lit = steps.map(([opacity, offset]) => ({ opacity, easing, offset: (darkMs + offset * ms) / (darkMs + ms) }))
  const dark = darkMs === 0 ? [] : [{ opacity: 0, offset: 0 }, { opacity: 0, offset: darkMs / (darkMs + ms) }]
  const animation = element.animate([...dark, ...lit], { duration: darkMs + ms, fill: 'forwards' })
  animation.startTime = beginsAt - darkMs
  animation.onfinish = onEnd
  return () => animation.cancel()
}
