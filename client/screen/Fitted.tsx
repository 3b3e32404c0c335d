import { useLayoutEffect, useRef, type ReactNode } from 'react'

export type FittedProps = {
  readonly as: 'h1' | 'p'
  readonly text: string
  /** In hundredths of the picture's height, the largest first; the last is taken whether it fits or not. */
  readonly sizes: readonly number[]
  readonly className?: string | undefined
  /** What stands beneath the text, in sizes that follow it. */
  readonly children?: ReactNode
}

/** A box whose text is as large as the box allows, with no word broken while a smaller size could keep it whole. */
export function Fitted({ as: Tag, text, sizes, className, children }: FittedProps): ReactNode {
  const box = useRef<HTMLDivElement>(null)
  const words = useRef<HTMLDivElement>(null)

  // After every drawing: another text, or something more beneath it, is fitted before it is seen.
  useLayoutEffect(() => {
    const { current: frame } = box
    const { current: inner } = words
    if (frame === null || inner === null) return undefined
    const fit = (): void => fitText(frame, inner, sizes)
    fit()
    const follower = new ResizeObserver(fit)
    follower.observe(frame)
    // The house's face is another width than the one that stood in for it.
    document.fonts.addEventListener('loadingdone', fit)
    return () => {
      follower.disconnect()
      document.fonts.removeEventListener('loadingdone', fit)
    }
  })

  return (
    <div ref={box} className={className}>
      <div ref={words}>
        <Tag dir="auto">{text}</Tag>
        {children}
      </div>
    </div>
  )
}

function fitText(box: HTMLElement, words: HTMLElement, sizes: readonly number[]): void {
  box.style.overflowWrap = 'normal'
  for (const size of sizes) {
    box.style.fontSize = `calc(${size} * var(--u))`
    // The text's own box, and not what scrolls: tall letters reach out of tight lines, and that is no overflow.
    if (words.clientHeight <= box.clientHeight && words.scrollWidth <= box.clientWidth) return
  }
  // Not even the smallest keeps every word whole.
  box.style.overflowWrap = 'anywhere'
}
