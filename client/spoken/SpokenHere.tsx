import type { ReactNode } from 'react'

/** Where a page or a dialog says what it has to say (`say.ts`); nothing to be seen. */
export function SpokenHere(): ReactNode {
  return (
    <>
      <div className="spoken" aria-live="polite" data-spoken="polite" />
      <div className="spoken" aria-live="assertive" data-spoken="assertive" />
    </>
  )
}
