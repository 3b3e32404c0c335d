import { useLayoutEffect, useRef, type ReactNode } from 'react'

export type FittedProps = {
  /** In hundredths of the picture's height, the largest first; the last is taken whether it fits or not. */
  readonly sizes: readonly number[]
  readonly className?: string | undefined
  readonly children: ReactNode
}

/** A box whose text is as large as the box allows, with no word broken while a smaller size could keep it whole. */
export function Fitted({ sizes, className, children }: FittedProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    const { current } = box
    if (current === null) return undefined
    const fit = (): void => fitText(current, sizes)
    fit()
    const follower = new ResizeObserver(fit)
    follower.observe(current)
    // The house's face is another width than the one that stood in for it.
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      follower.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  }, [sizes, children])

  return (
    <div ref={box} className={className}>
      {children}
    </div>
  )
}

function fitText(box: HTMLElement, sizes: readonly number[]): void {
  for (const size of sizes) {
    box.style.fontSize = `calc(${size} * var(--u))`
    // One pixel of grace, for heights that are no whole number.
    if (box.scrollHeight <= box.clientHeight + 1 && box.scrollWidth <= box.clientWidth + 1) return
  }
}
