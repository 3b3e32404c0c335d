import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { Logo } from '../ui/Logo.tsx'
import { Page } from './Page.tsx'
import visit from './Visit.module.css'
import { Words } from './Words.tsx'

export type ArrivalPageProps = { readonly onCome: () => void; readonly onStay: () => void }

/** Somebody's page has come by a link. Asked first: a link may come from anybody, and the other device loses its seat. */
export function ArrivalPage({ onCome, onStay }: ArrivalPageProps): ReactNode {
  const text = useMessages('phoneDevice')
  return (
    <div className={visit.frame}>
      <Page top={<Logo />}>
        <Words
          heading={text.arrived}
          actions={
            <>
              <Button onClick={onCome}>{text.openHere}</Button>
              <Button look="link" onClick={onStay}>
                {text.notMine}
              </Button>
            </>
          }
        >
          <p>{text.arrivedWhy}</p>
        </Words>
      </Page>
    </div>
  )
}
