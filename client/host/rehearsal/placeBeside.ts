/** Where a guide's popover stands so that it is seen and does not cover what it points at. Pure. */

export type Box = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
type Size = { readonly width: number; readonly height: number }

/** `height`: the most it may have there; what is longer scrolls within. */
export type Place = { readonly left: number; readonly top: number; readonly height: number }

/** Between the two, and to the edges of the page. */
const gap = 14

/**
 * Below, above, to the left or to the right: the first side that has room for all of it; else, above or below, as much
 * of it as there is room for. With nothing to point at it stands at the bottom.
 */
export function placeBeside(target: Box | null, { width, height }: Size, page: Size): Place {
  const wide = Math.min(width, page.width - 2 * gap)
  const across = (left: number): number => clamp(left, gap, page.width - wide - gap)
  if (target === null) return { left: across((page.width - wide) / 2), top: Math.max(gap, page.height - height - gap), height: page.height - 2 * gap }
  const below = target.top + target.height + gap
  const roomBelow = page.height - below - gap
  const roomAbove = target.top - 2 * gap
  const middle = across(target.left + target.width / 2 - wide / 2)
  if (roomBelow >= height) return { left: middle, top: below, height: roomBelow }
  if (roomAbove >= height) return { left: middle, top: target.top - gap - height, height: roomAbove }
  const beside = clamp(target.top + target.height / 2 - height / 2, gap, Math.max(gap, page.height - height - gap))
  const whole = { top: beside, height: page.height - 2 * gap }
  if (target.left - 2 * gap >= wide) return { left: target.left - gap - wide, ...whole }
  if (page.width - target.left - target.width - 2 * gap >= wide) return { left: target.left + target.width + gap, ...whole }
  return roomAbove > roomBelow ? { left: middle, top: gap, height: roomAbove } : { left: middle, top: below, height: roomBelow }
}

const clamp = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value))
