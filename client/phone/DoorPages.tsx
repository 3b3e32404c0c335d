/** Outside with a name: waiting for the host's yes, or put out together with others. */
import type { ReactNode } from 'react'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { Erasing } from './Erasing.tsx'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import { Words } from './Words.tsx'

export function AtDoor({ name }: { readonly name: string }): ReactNode {
  const text = useMessages('phoneDoor')
  const { run, isBusy, error } = useCommand()
  const stop = (
    <>
      <ErrorText text={error} />
      <Button look="link" isBusy={isBusy} onClick={() => void run({ type: 'leave' })}>
        {text.stopWaiting}
      </Button>
    </>
  )
  return (
    <Page top={<RoomLine />}>
      <Words heading={text.atDoor(name)} actions={stop}>
        <p>{text.atDoorWhy}</p>
      </Words>
    </Page>
  )
}

export function PutOut({ name, sound }: { readonly name: string; readonly sound: Sound }): ReactNode {
  const text = useMessages('phoneDoor')
  const { run, isBusy, error } = useCommand()

  function join(): void {
    sound.unlock()
    void run({ type: 'join', name })
  }

  const again = (
    <>
      <ErrorText text={error} />
      <Button isBusy={isBusy} onClick={join}>
        {text.joinAgain}
      </Button>
      <Erasing />
    </>
  )
  return (
    <Page top={<RoomLine />}>
      <Words heading={text.putOut(name)} actions={again}>
        <p>{text.putOutWhy}</p>
      </Words>
    </Page>
  )
}
