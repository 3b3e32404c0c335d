import { useLayoutEffect, useRef, type ReactNode } from 'react'

export type FittedProps = {
  readonly as: 'h1' | 'p'
  readonly text: string
  /** In hundredths of the picture's height, the largest first; the last is taken whether it fits or not. */
  readonly sizes: readonly number[]
  readonly className?: string | undefined
}

/** A box whose text is as large as the box allows, with no word broken while a smaller size could keep it whole. */
export function Fitted(props: FittedProps): ReactNode {
  // Another text is another box, so that it is fitted before it is seen.
  return <FittedBox key={props.text} {...props} />
}

function FittedBox({ as: Tag, text, sizes, className }: FittedProps): ReactNode {
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
  }, [sizes])

  return (
    <div ref={box} className={className}>
      <Tag>{text}</Tag>
    </div>
  )
}

function fitText(box: HTMLElement, sizes: readonly number[]): void {
  for (const size of sizes) {
    box.style.fontSize = `calc(${size} * var(--u))`
    const text = box.firstElementChild
    // The text's own box, and not what scrolls: tall letters reach out of tight lines, and that is no overflow.
    if (text === null || (text.clientHeight <= box.clientHeight && text.scrollWidth <= box.clientWidth)) return
  }
}
