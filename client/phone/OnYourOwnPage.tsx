import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Countdown } from '../ui/Countdown.tsx'
import { MetList } from './MetList.tsx'
import { Page } from './Page.tsx'
import { RoundLine } from './RoundLine.tsx'
import { Words } from './Words.tsx'

export type OnYourOwnPageProps = {
  readonly stage: 'moving' | 'talking'
  readonly met: readonly string[]
  readonly menu: ReactNode
}

/** The network or the server is gone, and nobody could say whom to meet: the evening goes on all the same. */
export function OnYourOwnPage({ stage, met, menu }: OnYourOwnPageProps): ReactNode {
  const text = useMessages('phone')
  const cues = useMessages('phoneCues')
  return (
    <Page top={<><RoundLine /><Countdown />{menu}</>}>
      <Words heading={stage === 'moving' ? cues.findNew : cues.talkNew}>
        <p>{cues.noServer}</p>
      </Words>
      <MetList names={met} heading={text.metSoFar} />
    </Page>
  )
}
