import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import { MetLink } from './takehome/MetLink.tsx'
import { Words } from './Words.tsx'

export type RestingPageProps = { readonly name: string; readonly menu: ReactNode }

/** Sitting out until further notice. */
export function RestingPage({ name, menu }: RestingPageProps): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()
  return (
    <Page top={<><RoomLine />{menu}</>}>
      <Words
        heading={text.resting(name)}
        actions={
          <>
            <ErrorText text={error} />
            <Button isBusy={isBusy} onClick={() => void run({ type: 'takePart' })}>
              {text.takePart}
            </Button>
            <MetLink />
          </>
        }
      >
        <p>{text.restingWhy}</p>
      </Words>
    </Page>
  )
}
