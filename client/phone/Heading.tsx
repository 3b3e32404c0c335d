import { useEffect, useRef, type ReactNode } from 'react'
import { wholeWords } from './textStep.ts'

export type HeadingProps = { readonly children: string; readonly className?: string | undefined }

/**
 * A page's heading. Where the page before took the focus away with it, the heading takes it up, so that a screen
 * reader or a keyboard begins at the top of the new page.
 */
export function Heading({ children, className }: HeadingProps): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <h1 ref={heading} tabIndex={-1} className={className} style={wholeWords(children)}>
      {children}
    </h1>
  )
}
