import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import { Words } from './Words.tsx'

/** The host asks for everybody's eyes. Nothing else on the page: what comes next is on it again when the host goes on. */
export function LookHerePage({ menu }: { readonly menu: ReactNode }): ReactNode {
  const { lookUp } = useMessages('phoneCues')
  const { listen } = useMessages('phone')
  return (
    <Page top={<><RoomLine />{menu}</>}>
      <Words heading={`${lookUp}\n${listen}`} />
    </Page>
  )
}
