import { useEffect, useLayoutEffect, useState, type CSSProperties, type RefObject } from 'react'
import { placeBeside, type Box } from './placeBeside.ts'

/** What can be pointed at: `data-guide` on the page. */
export type GuideTarget = 'screen' | 'people' | 'start' | 'rounds' | 'rehearsal'

type Placing = { readonly popover: CSSProperties; readonly ring?: CSSProperties }

/** What is pointed at moves as the evening goes, with no event of its own. */
const lookEveryMs = 200
const ringMargin = 6

/** Where the popover and the ring round its target are; null before they are known. */
export function usePlacing(popover: RefObject<HTMLElement | null>, targets: readonly GuideTarget[]): Placing | null {
  const [placing, setPlacing] = useState<Placing | null>(null)
  const wanted = targets.join(' ')

  useLayoutEffect(() => {
    elementFor(wanted)?.scrollIntoView({ block: 'center' })
  }, [wanted])

  useEffect(() => {
    const look = (): void => {
      const element = popover.current
      if (element === null) return
      const found = elementFor(wanted)
      const next = placed(found === null ? null : found.getBoundingClientRect(), element)
      setPlacing((before) => (JSON.stringify(before) === JSON.stringify(next) ? before : next))
    }
    look()
    const timer = setInterval(look, lookEveryMs)
    window.addEventListener('resize', look)
    window.addEventListener('scroll', look, true)
    return () => {
      clearInterval(timer)
      window.removeEventListener('resize', look)
      window.removeEventListener('scroll', look, true)
    }
  }, [popover, wanted])

  return placing
}

/** The first of them that can be seen. */
function elementFor(targets: string): Element | null {
  for (const name of targets.split(' ')) {
    const found = [...document.querySelectorAll(`[data-guide="${name}"]`)].find((element) => element.getClientRects().length > 0)
    if (found !== undefined) return found
  }
  return null
}

function placed(target: Box | null, element: HTMLElement): Placing {
  const page = { width: document.documentElement.clientWidth, height: window.innerHeight }
  const { left, top, height } = placeBeside(target, { width: element.offsetWidth, height: element.scrollHeight + border }, page)
  const popover = { left, top, maxHeight: height }
  if (target === null) return { popover }
  return { popover, ring: ringRound(target, page) }
}

/** A little outside of it, but not outside of the page. */
function ringRound({ left, top, width, height }: Box, page: { readonly width: number; readonly height: number }): CSSProperties {
  const edges = { left: Math.max(0, left - ringMargin), top: Math.max(0, top - ringMargin) }
  const right = Math.min(page.width, left + width + ringMargin)
  const bottom = Math.min(page.height, top + height + ringMargin)
  return { ...edges, width: right - edges.left, height: bottom - edges.top }
}

/** Of the popover, above and below; what scrolls does not count it. */
const border = 6
