import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Logo } from '../ui/Logo.tsx'
import { Page } from './Page.tsx'
import visit from './Visit.module.css'
import { Words } from './Words.tsx'

/** Goodbye to somebody of whom nothing is left. */
export function ErasedPage(): ReactNode {
  const text = useMessages('phoneErasing')
  return (
    <div className={visit.frame}>
      <Page top={<Logo />}>
        <Words heading={text.erased}>
          <p>{text.erasedWhy}</p>
        </Words>
      </Page>
    </div>
  )
}
