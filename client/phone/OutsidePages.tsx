/** What a phone shows when its owner is not in the room: on the way in, turned away, elsewhere, gone. */
import { useEffect, useState, type ReactNode } from 'react'
import type { RoomCode } from '../../shared/ids.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { YouView } from '../../shared/views.ts'
import type { Sound } from '../clap/sound.ts'
import { useMessages } from '../messages/language.ts'
import { Button } from '../ui/Button.tsx'
import { ErrorText } from '../ui/ErrorText.tsx'
import { Logo } from '../ui/Logo.tsx'
import { useRoom } from '../ui/RoomContext.tsx'
import { useCommand } from '../ui/useCommand.ts'
import { CodePage } from './CodePage.tsx'
import { Erasing } from './Erasing.tsx'
import { Page } from './Page.tsx'
import { RoomLine } from './RoomLine.tsx'
import { MetLink } from './takehome/MetLink.tsx'
import { Words } from './Words.tsx'

/** Usually over before anybody could read a word; so the word waits. */
const silentMs = 1_000

export function Connecting(): ReactNode {
  const text = useMessages('phone')
  const [isLong, setIsLong] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), silentMs)
    return () => clearTimeout(timer)
  }, [])
  return <Page top={<Logo />}>{isLong && <Words heading={text.connecting} />}</Page>
}

export function Refused({ reason, code }: { readonly reason: Rejection; readonly code: RoomCode }): ReactNode {
  const common = useMessages('common')
  const sentence = useMessages('rejections')[reason]
  if (reason === 'unknownRoom' || reason === 'tooManyCodes') return <CodePage written={code} error={sentence} />
  const reload = <Button onClick={() => location.reload()}>{common.reload}</Button>
  return (
    <Page top={<Logo />}>
      <Words heading={sentence} actions={reason === 'roomClosed' ? undefined : reload} />
    </Page>
  )
}

/** The host has ended it, and nothing is left to come back to. */
export function RehearsalOver(): ReactNode {
  const text = useMessages('rehearsal')
  return (
    <Page top={<Logo />}>
      <Words heading={text.over}>
        <p>{text.overWhy}</p>
      </Words>
    </Page>
  )
}

export function Elsewhere(): ReactNode {
  const text = useMessages('common')
  const { takeSeat } = useRoom()
  return (
    <Page top={<Logo />}>
      <Words heading={text.openElsewhere} actions={<Button onClick={takeSeat}>{text.useHere}</Button>}>
        <p>{text.openElsewhereWhy}</p>
      </Words>
    </Page>
  )
}

type Gone = Extract<YouView, { readonly status: 'left' | 'removed' | 'atDoor' | 'putOut' }>

export function Left({ you, sound }: { readonly you: Gone; readonly sound: Sound }): ReactNode {
  const text = useMessages('phone')
  const { run, isBusy, error } = useCommand()

  function comeBack(): void {
    sound.unlock()
    void run({ type: 'join', name: you.name })
  }

  return (
    <Page top={<RoomLine />}>
      <Words
        heading={text.haveLeft}
        actions={
          <>
            <ErrorText text={error} />
            <Button onClick={comeBack} isBusy={isBusy}>
              {text.comeBack}
            </Button>
            <Erasing />
          </>
        }
      >
        <MetLink />
      </Words>
    </Page>
  )
}

export function Removed(): ReactNode {
  const text = useMessages('phone')
  return (
    <Page top={<RoomLine />}>
      <Words heading={text.removed} actions={<Erasing />}>
        <p>{text.removedWhy}</p>
      </Words>
    </Page>
  )
}
