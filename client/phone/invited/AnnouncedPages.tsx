/** Before an evening: what it is, a place in it, and whom one brings. Fetched only where an evening is announced. */
import type { ReactNode } from 'react'
import { unreachable } from '../../../shared/unreachable.ts'
import type { Sound } from '../../clap/sound.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Page } from '../Page.tsx'
import { RoomLine } from '../RoomLine.tsx'
import { Words } from '../Words.tsx'
import { OwnPage } from './OwnPage.tsx'
import { SignUpPage } from './SignUpPage.tsx'
import type { OutsideScene } from './outsideScene.ts'

export type AnnouncedPagesProps = {
  readonly scene: Exclude<OutsideScene, { readonly kind: 'join' }>
  readonly sound: Sound
  /** They stand in the room, whatever the calendar says. */
  readonly onHere: () => void
}

export function AnnouncedPages({ scene, sound, onHere }: AnnouncedPagesProps): ReactNode {
  const text = useMessages('phoneSignUp')
  switch (scene.kind) {
    case 'signUp':
      return <SignUpPage hasInvitation={scene.hasInvitation} onHere={onHere} />
    case 'own':
      return <OwnPage signUp={scene.signUp} isDay={scene.isDay} sound={sound} onHere={onHere} />
    case 'closed':
      return <Late heading={text.closed} why={text.closedWhy} onHere={onHere} />
    case 'over':
      return <Late heading={text.over} why={text.overWhy} onHere={onHere} />
    default:
      return unreachable(scene)
  }
}

type LateProps = { readonly heading: string; readonly why: string; readonly onHere: () => void }

function Late({ heading, why, onHere }: LateProps): ReactNode {
  const text = useMessages('phoneSignUp')
  return (
    <Page top={<RoomLine />}>
      <Words heading={heading} actions={<Button look="quiet" onClick={onHere}>{text.inRoom}</Button>}>
        <p>{why}</p>
      </Words>
    </Page>
  )
}
