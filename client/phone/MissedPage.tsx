import type { ReactNode } from 'react'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import { Words } from './Words.tsx'

/** Somebody looked for this person in vain. */
export function MissedPage({ menu }: { readonly menu: ReactNode }): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()
  return (
    <Page top={<><RoomLine />{menu}</>}>
      <Words
        heading={text.missed}
        actions={
          <>
            <ErrorText text={error} />
            <Button isBusy={isBusy} onClick={() => void run({ type: 'here' })}>
              {text.iAmHere}
            </Button>
          </>
        }
      >
        <p>{text.missedWhy}</p>
      </Words>
    </Page>
  )
}
