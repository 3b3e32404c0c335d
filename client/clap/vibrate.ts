/** Not on iOS, and elsewhere only after a tap; a bonus, never relied on. */
export function vibrate(pattern: number[]): void {
  if (!('vibrate' in navigator)) return
  if (!('userActivation' in navigator) || navigator.userActivation.hasBeenActive) navigator.vibrate(pattern)
}
