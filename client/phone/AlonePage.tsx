import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { Countdown } from '../ui/Countdown.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { Page } from './Page.tsx'
import { RoundLine } from './RoundLine.tsx'
import type { AlonePlace } from './scene.ts'
import { Words } from './Words.tsx'

export type AlonePageProps = { readonly place: AlonePlace; readonly menu: ReactNode }

/** The partner is gone: a pairing close by, or a break. */
export function AlonePage({ place, menu }: AlonePageProps): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()
  const { nearby, left, round } = place
  const join = (): void => void run({ type: 'joinNearby', round })
  return (
    <Page top={<><RoundLine /><Countdown />{menu}</>}>
      <Words
        heading={text.partnerLeft(left)}
        actions={
          nearby !== null && (
            <>
              <ErrorText text={error} />
              <Button onClick={join} isBusy={isBusy}>
                {nearby.spot === null
                  ? text.joinNearby(nearby.names)
                  : text.joinNearbyAt(nearby.names, nearby.spot)}
              </Button>
            </>
          )
        }
      >
        {nearby === null && <p>{text.nobodyNearby}</p>}
      </Words>
    </Page>
  )
}
