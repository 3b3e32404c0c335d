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

/**
 * For whoever does not hear the clap: the same light comes back twice, a second and a quarter apart. Three flashes in
 * three and a half seconds are far below the three in one second of WCAG 2.3.1.
 */
const beacon: Light = {
  ms: 4_400,
  easing: 'linear',
  steps: [[0.6, 0], [1, 0.015], [1, 0.15], [0.2, 0.24], [1, 0.3], [1, 0.43], [0.2, 0.52], [1, 0.58], [1, 0.86], [0, 1]],
}
/** The same without the coming and going: it only stays longer. */
const longSwell: Light = { ...swell, ms: 4_400 }

export type Lighting = {
  /** By this device's own clock. */
  readonly ownAt: number
  readonly isForEyes: boolean
  readonly onEnd: () => void
}

/** Lights `element` up at its instant; returns the way to take it back. */
export function lightUp(element: HTMLElement, { ownAt, isForEyes, onEnd }: Lighting): () => void {
  const { ms, easing, steps } = lightFor(isForEyes, matchMedia('(prefers-reduced-motion: reduce)').matches)
  const beginsAt = ownAt - displayMs
  const darkMs = Math.max(0, beginsAt - performance.now())
  const lit = steps.map(([opacity, offset]) => ({ opacity, easing, offset: (darkMs + offset * ms) / (darkMs + ms) }))
  const dark = darkMs === 0 ? [] : [{ opacity: 0, offset: 0 }, { opacity: 0, offset: darkMs / (darkMs + ms) }]
  const animation = element.animate([...dark, ...lit], { duration: darkMs + ms, fill: 'forwards' })
  animation.startTime = beginsAt - darkMs
  animation.onfinish = onEnd
  return () => animation.cancel()
}

function lightFor(isForEyes: boolean, isCalm: boolean): Light {
  if (isForEyes) return isCalm ? longSwell : beacon
  return isCalm ? swell : flash
}
