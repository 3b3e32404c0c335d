import { useEffect, useRef, type ReactNode } from 'react'
import { focusHeadingSoon } from '../ui/keepFocus.ts'
import { wholeWords, type TextStep } from './textStep.ts'

export type HeadingProps = {
  readonly children: ReactNode
  readonly className?: string | undefined
  /** How large it is set, where that depends on its length. */
  readonly step?: TextStep
}

/**
 * A page's heading. Where nothing has the focus as the page appears, the heading takes it, so that a screen reader or a
 * keyboard begins at the top of the new page.
 */
export function Heading({ children, className, step }: HeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    focusHeadingSoon(heading.current)
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className} data-step={step} style={typeof children === 'string' ? wholeWords(children) : undefined}>
      {children}
    </h1>
  )
}
