import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { NextRound } from './NextRound.tsx'
import { Page } from './Page.tsx'
import { RoundLine } from './RoundLine.tsx'
import { MetLink } from './takehome/MetLink.tsx'
import { Words } from './Words.tsx'

export type ByePageProps = { readonly name: string; readonly nextAt: number | null; readonly menu: ReactNode }

/** Left over this once, because the number is odd. */
export function ByePage({ name, nextAt, menu }: ByePageProps): ReactNode {
  const text = useMessages('phone')
  return (
    <Page top={<><RoundLine />{menu}</>}>
      <Words heading={text.bye(name)} actions={<MetLink />}>
        <p>{text.byeWhy}</p>
        <NextRound at={nextAt} />
      </Words>
    </Page>
  )
}
